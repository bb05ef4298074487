package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/**
 * A first line that announces the parts of the note: {@code A guide. Reading, Writing (part 2)},
 * where lines further down say {@code Reading} and {@code Writing}. It is the title, and the lines
 * that it announces are the top level, and the only ones.
 */
final class Announcement {

  /** The name under which decisions by an announcement are reported. */
  static final String RULE = "announcement";

  private static final int ANNOUNCED = 3;
  private static final int LEVELS = State.H1.bit() | State.H2.bit() | State.H3.bit();
  private static final double SURE = 30;

  private Announcement() {}

  /** Rules out all other readings of the title and of the lines that it names. */
  static void narrow(Layout layout, Attributes values, int[] masks) {
    if (layout.size() < 2 || !announces(layout.shape(0)) || named(layout, values) < 2) {
      return;
    }
    masks[0] = State.TITLE.bit();
    for (int i = 1; i < masks.length; i++) {
      boolean open = (masks[i] & LEVELS) != 0;
      masks[i] = open && isNamed(layout, values, i) ? masks[i] & LEVELS : masks[i];
    }
  }

  /** Puts the headings that are named on top, and no other. */
  static void raise(Attributes values, int[] heads, double[][] scores) {
    int named = 0;
    for (int head : heads) {
      named += values.get(head, Attribute.ECHO) == ANNOUNCED ? 1 : 0;
    }
    if (named < 2 || values.get(heads[0], Attribute.ECHO) != ANNOUNCED) {
      return;
    }
    for (int h = 0; h < heads.length; h++) {
      scores[h][0] += values.get(heads[h], Attribute.ECHO) == ANNOUNCED ? SURE : -SURE;
    }
  }

  private static boolean announces(LineShape shape) {
    return shape.kind() == LineKind.TEXT
        && !shape.marker().stands()
        && !shape.is(Fact.ENDS_COLON)
        && !shape.is(Fact.HAS_VERB);
  }

  private static int named(Layout layout, Attributes values) {
    int named = 0;
    for (int i = 1; i < layout.size(); i++) {
      named += isNamed(layout, values, i) ? 1 : 0;
    }
    return named;
  }

  private static boolean isNamed(Layout layout, Attributes values, int i) {
    return values.get(i, Attribute.ECHO) == ANNOUNCED && !layout.shape(i).marker().isBullet();
  }
}
