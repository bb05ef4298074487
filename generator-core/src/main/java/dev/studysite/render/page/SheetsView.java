package dev.studysite.render.page;

import java.util.List;

/**
 * All sheets.
 *
 * @param sheets the sheets
 */
public record SheetsView(List<Entry> sheets) {
  /** Copies the list. */
  public SheetsView {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet.
   *
   * @param title its title
   * @param href its page
   * @param boxes how many topics it holds
   */
  public record Entry(String title, String href, int boxes) {}
}
