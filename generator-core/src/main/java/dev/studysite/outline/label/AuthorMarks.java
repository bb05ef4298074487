package dev.studysite.outline.label;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import java.util.Arrays;

/**
 * The marks by which an author has the last word: {@code #} before a heading, and fences of three
 * back-quotes or tildes around code. They rule out every other reading of their lines.
 */
final class AuthorMarks {

  private static final int ANY = (1 << State.COUNT) - 1;
  private static final int MAX_LEVEL = 3;

  /** The name under which decisions by marks are reported. */
  private static final String RULE = "author-mark";

  private AuthorMarks() {}

  /** For each line a mask of the states that are left. */
  static int[] masks(Layout layout) {
    int[] masks = new int[layout.size()];
    Arrays.fill(masks, ANY);
    int open = Layout.NONE;
    for (int i = 0; i < masks.length; i++) {
      LineShape shape = layout.shape(i);
      if (shape.kind() == LineKind.FENCE) {
        boolean closes = open != Layout.NONE && layout.shape(open).first() == shape.first();
        if (closes) {
          Arrays.fill(masks, open, i + 1, State.CODE.bit());
        }
        open = closes ? Layout.NONE : open == Layout.NONE ? i : open;
      } else if (isHeading(layout, i)) {
        masks[i] = heading(shape.marker().end() - shape.marker().start());
      } else if (shape.kind() == LineKind.RULE) {
        masks[i] = State.BREAK.bit() | State.CODE.bit();
      }
    }
    return masks;
  }

  /** True where the mask of a line leaves one reading: the author's. */
  static boolean decides(int mask) {
    return Integer.bitCount(mask) == 1;
  }

  /** What a mark decides, nobody doubts. */
  static Evidence evidence(Decision decision) {
    return new Evidence(1, RULE, decision.state().toLabel());
  }

  /** A heading mark has white space behind it and no line of code beside it. */
  private static boolean isHeading(Layout layout, int i) {
    LineShape shape = layout.shape(i);
    boolean marked = shape.marker().type() == Marker.Type.HASH && !shape.marker().glued();
    if (!marked || shape.columns() > 3 || shape.length() == 0 || isCount(shape)) {
      return false;
    }
    return shape.marker().end() - shape.marker().start() > 1
        || (!isCommand(layout, i - 1, i) && !isCommand(layout, i + 1, i + 1));
  }

  /** "# of users > # of roles" counts things. */
  private static boolean isCount(LineShape shape) {
    return shape.line().text().indexOf(" # ", shape.start()) >= 0;
  }

  /** A line of code that no blank line parts: the gap is above {@code lower}. */
  private static boolean isCommand(Layout layout, int i, int lower) {
    if (i < 0 || i >= layout.size() || layout.gap(lower) > 0) {
      return false;
    }
    LineShape shape = layout.shape(i);
    return switch (shape.kind()) {
      case PROMPT, CODE, BRACKETS, SETTING -> true;
      default -> shape.is(Fact.STARTS_COMMAND);
    };
  }

  private static int heading(int marks) {
    return 1 << (State.H1.ordinal() + Math.min(marks, MAX_LEVEL) - 1);
  }
}
