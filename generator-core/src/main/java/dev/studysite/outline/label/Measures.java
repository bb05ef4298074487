package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/**
 * Lists of attributes look like definitions: {@code Price: 12 per hour}, {@code Size: 4 metres}.
 * Where most of some lines in a row give a number for one or two words, they are entries.
 */
final class Measures {

  /** The name under which such decisions are reported. */
  static final String RULE = "sign";

  /** What no such line is. */
  static final int CLOSED = State.DEFINITION.bit() | State.PARA.bit() | State.LEAD.bit();

  private static final int LEAST = 3;
  private static final int MAX_HEAD = 2;
  private static final int MAX_TAIL = 4;

  private Measures() {}

  /** Rules out definitions and running text for such rows of lines. */
  static void narrow(Layout layout, int[] masks) {
    int from = 0;
    int numbers = 0;
    for (int i = 0; i <= masks.length; i++) {
      boolean on = i < masks.length && isBrief(layout.shape(i)) && follows(layout, i, from);
      if (on) {
        numbers += givesNumber(layout.shape(i)) ? 1 : 0;
        continue;
      }
      for (int line = from; line < i && i - from >= LEAST && numbers * 2 > i - from; line++) {
        masks[line] = (masks[line] & ~CLOSED) == 0 ? masks[line] : masks[line] & ~CLOSED;
      }
      boolean first = i < masks.length && isBrief(layout.shape(i));
      from = first ? i : i + 1;
      numbers = first && givesNumber(layout.shape(i)) ? 1 : 0;
    }
  }

  private static boolean follows(Layout layout, int i, int from) {
    return i == from
        || (layout.gap(i) == 0 && layout.shape(i).columns() == layout.shape(i - 1).columns());
  }

  private static boolean isBrief(LineShape shape) {
    Sign sign = shape.sign();
    boolean parts = sign.kind() == Sign.Kind.COLON || sign.kind() == Sign.Kind.DASH;
    return parts
        && shape.kind() == LineKind.TEXT
        && sign.headWords() <= MAX_HEAD
        && shape.words() - sign.headWords() <= MAX_TAIL;
  }

  private static boolean givesNumber(LineShape shape) {
    return Character.isDigit(shape.line().text().charAt(shape.sign().end()));
  }
}
