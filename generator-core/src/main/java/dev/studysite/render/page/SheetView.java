package dev.studysite.render.page;

import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A sheet. Where the site has PDFs its pages are printed elsewhere; else its boxes just follow each
 * other.
 *
 * @param name the name of its files without their ending
 * @param title its title
 * @param noteHref the note it is made from; empty where there is none
 * @param leftOut what it leaves out; empty where that is nothing
 * @param boxes its boxes, where it is not printed
 * @param terms the terms on it, where it is one of terms
 */
public record SheetView(
    String name,
    String title,
    String noteHref,
    String leftOut,
    List<SectionView> boxes,
    List<LinkView> terms) {
  /** Copies the lists. */
  public SheetView {
    terms = List.copyOf(terms);
    boxes = List.copyOf(boxes);
  }
}
