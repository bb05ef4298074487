package dev.studysite.render.page;

import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A sheet.
 *
 * @param title its title
 * @param boxes its boxes in order
 * @param noteHref the note it is made from
 */
public record SheetView(String title, List<BoxView> boxes, String noteHref) {
  /** Copies the list. */
  public SheetView {
    boxes = List.copyOf(boxes);
  }

  /**
   * A box of a sheet.
   *
   * @param title its title
   * @param href the topic's page
   * @param body its text without its heading
   */
  public record BoxView(String title, String href, SectionView body) {}
}
