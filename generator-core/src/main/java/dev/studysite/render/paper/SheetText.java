package dev.studysite.render.paper;

import java.util.List;

/**
 * A sheet as it is shown, before it is packed.
 *
 * @param title its title
 * @param leftOut what it leaves out; empty where that is nothing
 * @param moreTerms where the terms are explained that it does not explain; may be empty
 * @param boxes its boxes in order
 */
record SheetText(String title, String leftOut, String moreTerms, List<BoxText> boxes) {

  /** Copies the boxes. */
  SheetText {
    boxes = List.copyOf(boxes);
  }
}
