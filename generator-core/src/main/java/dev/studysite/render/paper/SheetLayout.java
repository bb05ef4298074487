package dev.studysite.render.paper;

import java.util.List;

/**
 * A sheet, packed.
 *
 * @param tenths the size of the type in tenths of a point
 * @param columnHeight how high the columns are, in points
 * @param pages for each page its columns, for each column its parts
 */
record SheetLayout(int tenths, double columnHeight, List<List<List<Part>>> pages) {

  /**
   * What a column shows of a box.
   *
   * @param box the number of the box
   * @param from the first atom
   * @param to the atom behind the last
   */
  record Part(int box, int from, int to) {}

  /** Copies the lists. */
  SheetLayout {
    pages = pages.stream().map(page -> page.stream().map(List::copyOf).toList()).toList();
  }
}
