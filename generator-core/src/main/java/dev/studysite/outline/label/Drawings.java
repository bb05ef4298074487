package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/** Keeps a drawing together: words beside or below its frame, indented, belong to it. */
final class Drawings {

  /** The name under which such decisions are reported. */
  static final String RULE = "code";

  private static final int INDENTED = 4;

  private Drawings() {}

  /** Rules out all but code for indented lines that follow a frame without a blank line. */
  static void narrow(Layout layout, int[] masks) {
    boolean drawn = false;
    for (int i = 0; i < masks.length; i++) {
      LineShape shape = layout.shape(i);
      boolean goesOn = i > 0 && layout.gap(i) == 0;
      drawn = (drawn && goesOn && shape.columns() >= INDENTED) || isFrame(shape);
      boolean words = drawn && !isFrame(shape) && shape.kind() == LineKind.TEXT;
      masks[i] = words ? masks[i] & State.CODE.bit() : masks[i];
    }
  }

  /** A line of signs that is no table's: {@code +----+} or an upright bar alone. */
  private static boolean isFrame(LineShape shape) {
    return shape.kind() == LineKind.BRACKETS && "+|┌└├│/\\".indexOf(shape.first()) >= 0
        || (shape.length() == 1 && shape.first() == '|');
  }
}
