package dev.studysite.render.paper;

import java.util.List;

/**
 * The pages of a sheet as {@code paper.ftlh} shows them.
 *
 * @param title the title of the sheet
 * @param about what the foot of each page says
 * @param pages for each page its columns, for each column what it shows
 */
public record SheetPages(String title, String about, List<List<List<Chunk>>> pages) {

  /** Copies the lists. */
  public SheetPages {
    pages = pages.stream().map(page -> page.stream().map(List::copyOf).toList()).toList();
  }
}
