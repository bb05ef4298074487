package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/** A line without a letter or a digit names nothing: it is no title, no heading and no term. */
final class Wordless {

  private static final int NAMING =
      State.TITLE.bit() | State.H1.bit() | State.H2.bit() | State.H3.bit() | State.DEFINITION.bit();

  private Wordless() {}

  /** Rules out what names something for such lines, unless nothing would be left. */
  static void narrow(Layout layout, int[] masks) {
    for (int i = 0; i < masks.length; i++) {
      boolean open = (masks[i] & NAMING) != 0 && (masks[i] & ~NAMING) != 0;
      if (open && layout.shape(i).kind() == LineKind.TEXT && !hasWord(layout.shape(i))) {
        masks[i] &= ~NAMING;
      }
    }
  }

  private static boolean hasWord(LineShape shape) {
    String text = shape.line().text();
    for (int i = shape.start(); i < shape.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
