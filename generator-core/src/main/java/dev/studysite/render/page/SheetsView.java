package dev.studysite.render.page;

import java.util.List;

/**
 * All sheets.
 *
 * @param sheets the sheets; none where they are too many for one page
 * @param parts the pages that hold them then
 */
public record SheetsView(List<Entry> sheets, List<PartView> parts) {
  /** Copies the list. */
  public SheetsView {
    sheets = List.copyOf(sheets);
    parts = List.copyOf(parts);
  }

  /**
   * A sheet.
   *
   * @param title its title
   * @param href its page
   * @param format what tells it from others of the same content; mostly empty
   * @param boxes how many topics it holds
   * @param terms how many terms it holds
   */
  public record Entry(String title, String href, String format, int boxes, int terms) {}
}
