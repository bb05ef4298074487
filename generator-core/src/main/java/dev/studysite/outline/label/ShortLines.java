package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/**
 * In notes without capitals a small letter does not tell that a sentence goes on. There a line is
 * no continuation of one that ends early and could stand by itself: nobody wraps so short. Nor is
 * it in any note that is not hard-wrapped where a full stop stands before it and a capital opens
 * it.
 */
final class ShortLines {

  private static final int EARLY = 45;
  private static final int MOSTLY = 3;

  private ShortLines() {}

  /** Rules out continuations of such lines. */
  static void narrow(Layout layout, Attributes values, int[] masks) {
    for (int i = 1; i < masks.length; i++) {
      LineShape above = layout.shape(i - 1);
      boolean small = values.get(i, Attribute.SMALLS) == MOSTLY && layout.gap(i) == 0;
      boolean words = above.kind() == LineKind.TEXT && layout.shape(i).kind() == LineKind.TEXT;
      boolean even = above.columns() == layout.shape(i).columns() && !above.marker().stands();
      boolean open = above.is(Fact.ENDS_OPEN) || above.is(Fact.ENDS_FUNCTION_WORD);
      boolean early = small && above.end() < EARLY && !open;
      boolean next = values.get(i, Attribute.WRAPPED) == 0 && isNew(above, layout.shape(i));
      masks[i] = words && even && (early || next) ? without(masks[i]) : masks[i];
    }
  }

  /** True where one sentence is over and another starts with a capital. */
  private static boolean isNew(LineShape above, LineShape line) {
    return above.is(Fact.ENDS_STOP) && line.is(Fact.STARTS_UPPER);
  }

  /** The same mask without continuations, unless nothing would be left. */
  static int without(int mask) {
    int rest = mask & ~State.CONTINUATION.bit();
    return rest == 0 ? mask : rest;
  }
}
