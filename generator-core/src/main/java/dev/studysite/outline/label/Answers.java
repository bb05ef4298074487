package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.Marker;

/** Where a note has questions and answers by name, an answer is running text. */
final class Answers {

  /** The name under which such decisions are reported. */
  static final String RULE = "marker";

  /** What an answer may be. */
  static final int MASK = State.PARA.bit() | State.LEAD.bit();

  private Answers() {}

  /** Rules out all but running text for lines that are marked as answers. */
  static void narrow(Layout layout, int[] masks) {
    boolean asked = false;
    for (int i = 0; i < masks.length; i++) {
      Marker.Type mark = layout.shape(i).marker().type();
      asked |= mark == Marker.Type.QUESTION;
      boolean open = asked && mark == Marker.Type.ANSWER && (masks[i] & MASK) != 0;
      masks[i] = open ? masks[i] & MASK : masks[i];
    }
  }
}
