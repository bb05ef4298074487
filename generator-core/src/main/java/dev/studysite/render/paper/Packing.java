package dev.studysite.render.paper;

import java.util.List;

/**
 * Which units stand in which column.
 *
 * @param breaks for each column the number of the unit behind its last, in order
 */
record Packing(List<Integer> breaks) {

  /** Copies the breaks. */
  Packing {
    breaks = List.copyOf(breaks);
  }

  /** How many columns hold something. */
  int columns() {
    return breaks.size();
  }

  /** The first unit of a column. */
  int from(int column) {
    return column == 0 ? 0 : breaks.get(column - 1);
  }

  /** The unit behind the last of a column. */
  int to(int column) {
    return breaks.get(column);
  }
}
