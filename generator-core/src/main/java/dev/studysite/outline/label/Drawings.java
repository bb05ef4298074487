package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;

/**
 * Keeps together what is no prose: words beside or below the frame of a drawing, indented, belong
 * to it, and {@code # what for} right above a command with a prompt to the command.
 */
final class Drawings {

  /** The name under which such decisions are reported. */
  static final String RULE = "code";

  private static final int INDENTED = 4;

  private Drawings() {}

  /** Rules out all but code for such lines. */
  static void narrow(Layout layout, int[] masks) {
    boolean drawn = false;
    for (int i = 0; i < masks.length; i++) {
      LineShape shape = layout.shape(i);
      boolean goesOn = i > 0 && layout.gap(i) == 0;
      drawn = (drawn && goesOn && shape.columns() >= INDENTED) || isFrame(shape);
      boolean words = drawn && !isFrame(shape) && shape.kind() == LineKind.TEXT;
      masks[i] = words || isComment(layout, i) ? code(masks[i]) : masks[i];
    }
  }

  /** Only code, unless that is ruled out. */
  private static int code(int mask) {
    return (mask & State.CODE.bit()) == 0 ? mask : State.CODE.bit();
  }

  private static boolean isComment(Layout layout, int i) {
    return layout.shape(i).marker().type() == Marker.Type.HASH
        && i + 1 < layout.size()
        && layout.gap(i + 1) == 0
        && layout.shape(i + 1).kind() == LineKind.PROMPT;
  }

  /** A line of signs that is no table's: {@code +----+} or an upright bar alone. */
  private static boolean isFrame(LineShape shape) {
    return (shape.kind() == LineKind.BRACKETS && "+|┌└├│/\\".indexOf(shape.first()) >= 0)
        || (shape.length() == 1 && shape.first() == '|');
  }
}
