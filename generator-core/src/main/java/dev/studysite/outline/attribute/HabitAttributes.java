package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/** What the lines of one form have in common throughout the note. */
final class HabitAttributes {

  private static final Buckets TWINS = new Buckets(1, 2, 5, 12);

  private static final int MAX_COLUMNS = 16;
  private static final int SHORT = 8;

  private HabitAttributes() {}

  /** Sets the attributes; gives for each line the number of its form. */
  static int[] put(Layout layout, Attributes to) {
    int size = Integer.highestOneBit(Math.max(16, layout.size() * 2)) * 2;
    IntTable slots = new IntTable(size);
    int[] of = new int[layout.size()];
    for (int i = 0; i < layout.size(); i++) {
      of[i] = slots.slot(key(layout.shape(i)));
    }
    int[] count = new int[slots.count()];
    int[] leads = new int[slots.count()];
    int[] parted = new int[slots.count()];
    int[] lonely = new int[slots.count()];
    for (int i = 0; i < layout.size(); i++) {
      count[of[i]]++;
      leads[of[i]] += layout.children(i) > 0 ? 1 : 0;
      parted[of[i]] += layout.gap(i) > 0 || i == 0 ? 1 : 0;
      lonely[of[i]] += layout.gap(i + 1) > 0 ? 1 : 0;
    }
    for (int i = 0; i < layout.size(); i++) {
      int slot = of[i];
      to.put(i, Attribute.TWINS, TWINS.of(count[slot]));
      to.put(i, Attribute.LEADS, share(leads[slot], count[slot]));
      to.put(i, Attribute.PARTED, share(parted[slot], count[slot]));
      to.put(i, Attribute.LONELY, share(lonely[slot], count[slot]));
    }
    return of;
  }

  private static int share(int part, int whole) {
    if (part == 0) {
      return 0;
    }
    if (part == whole) {
      return 4;
    }
    return part * 3 < whole ? 1 : part * 3 < whole * 2 ? 2 : 3;
  }

  /**
   * Lines with the same key are taken for parallel. A closing colon is no part of it, for headings
   * with and without one often stand side by side.
   */
  private static int key(LineShape shape) {
    int key = shape.marker().type().ordinal();
    key = key * 16 + shape.kind().ordinal();
    key = key * MAX_COLUMNS + Math.min(shape.columns(), MAX_COLUMNS - 1);
    key = key * 2 + (shape.words() <= SHORT ? 1 : 0);
    key = key * 2 + (shape.is(Fact.ENDS_STOP) || shape.is(Fact.HAS_VERB) ? 1 : 0);
    key = key * 2 + (shape.is(Fact.ALL_CAPS) ? 1 : 0);
    key = key * 2 + (shape.is(Fact.STARTS_LOWER) ? 1 : 0);
    int sign = Math.min(shape.sign().kind().ordinal(), Sign.Kind.COMMA.ordinal());
    return key * 16 + sign;
  }
}
