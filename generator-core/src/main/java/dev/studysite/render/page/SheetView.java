package dev.studysite.render.page;

import dev.studysite.render.paper.SheetPages;
import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A sheet.
 *
 * @param title its title
 * @param boxes its boxes in order, where it is not laid out for paper
 * @param noteHref the note it is made from
 * @param paper its pages, where it is laid out for paper; else none
 * @param styleHref the style of its pages
 * @param pdfHref the PDF of the same pages
 */
public record SheetView(
    String title,
    List<BoxView> boxes,
    String noteHref,
    List<SheetPages> paper,
    String styleHref,
    String pdfHref) {
  /** Copies the lists. */
  public SheetView {
    boxes = List.copyOf(boxes);
    paper = List.copyOf(paper);
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
