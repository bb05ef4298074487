package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/**
 * Lines that go on with nothing. In notes without capitals a small letter does not tell that a
 * sentence goes on: there a line is no continuation of one that ends early and could stand by
 * itself, for nobody wraps so short, nor of one longer than lines are wrapped at. In any note a
 * line that is not full and ends in a stop is over.
 */
final class ShortLines {

  private static final int EARLY = 45;
  private static final int LATE = 96;
  private static final int MOSTLY = 3;
  private static final int FULL = 2;

  private ShortLines() {}

  /** Rules out continuations of such lines. */
  static void narrow(Layout layout, Attributes values, int[] masks) {
    for (int i = 1; i < masks.length; i++) {
      LineShape above = layout.shape(i - 1);
      boolean small = values.get(i, Attribute.SMALLS) == MOSTLY && layout.gap(i) == 0;
      boolean words = above.kind() == LineKind.TEXT && layout.shape(i).kind() == LineKind.TEXT;
      boolean even = above.columns() == layout.shape(i).columns() && !above.marker().stands();
      boolean open = above.is(Fact.ENDS_OPEN) || above.is(Fact.ENDS_FUNCTION_WORD);
      boolean apart = small && !open && (above.end() < EARLY || above.end() >= LATE);
      boolean next = isNew(above, layout.shape(i), values.get(i, Attribute.WRAPPED));
      masks[i] = words && even && (apart || next) ? without(masks[i]) : masks[i];
    }
  }

  /** True where one sentence is over and another starts. */
  private static boolean isNew(LineShape above, LineShape line, int wrapped) {
    boolean starts =
        (line.is(Fact.STARTS_UPPER) && wrapped == 0)
            || (line.is(Fact.STARTS_LOWER) && wrapped < FULL);
    return above.is(Fact.ENDS_STOP) && starts;
  }

  /** The same mask without continuations, unless nothing would be left. */
  private static int without(int mask) {
    int rest = mask & ~State.CONTINUATION.bit();
    return rest == 0 ? mask : rest;
  }
}
