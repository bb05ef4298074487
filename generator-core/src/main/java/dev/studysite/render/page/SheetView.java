package dev.studysite.render.page;

import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A sheet. Where the site has PDFs its pages are printed elsewhere; else its boxes just follow each
 * other.
 *
 * @param name the name of its files without their ending
 * @param title its title
 * @param noteHref the note it is made from
 * @param boxes its boxes, where it is not printed
 */
public record SheetView(String name, String title, String noteHref, List<SectionView> boxes) {
  /** Copies the boxes. */
  public SheetView {
    boxes = List.copyOf(boxes);
  }
}
