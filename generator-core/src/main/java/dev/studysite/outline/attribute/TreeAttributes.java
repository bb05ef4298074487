package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;

/** How a line stands to the lines above and below it. */
final class TreeAttributes {

  private static final Buckets CHILDREN = new Buckets(0, 1, 3);
  private static final Buckets PLACES = new Buckets(0, 1, 5);

  private TreeAttributes() {}

  static void put(Layout layout, int i, Attributes to) {
    to.put(i, Attribute.STEP, step(layout, i));
    to.put(i, Attribute.GAP, i == 0 ? 3 : Math.min(layout.gap(i), 2));
    to.put(i, Attribute.LEVEL, Math.min(layout.level(i), 4));
    to.put(i, Attribute.CHILDREN, CHILDREN.of(layout.children(i)));
    to.put(i, Attribute.CHILD, child(layout, i));
    to.put(i, Attribute.ELDER, elder(layout, i));
    to.put(i, Attribute.PLACE, PLACES.of(i));
  }

  private static int step(Layout layout, int i) {
    if (i == 0) {
      return 0;
    }
    int above = layout.shape(i - 1).columns();
    int here = layout.shape(i).columns();
    if (here == above) {
      return 0;
    }
    if (here > above) {
      return 1;
    }
    int elder = layout.elder(i);
    return elder != Layout.NONE && layout.shape(elder).columns() == here ? 2 : 3;
  }

  private static int child(Layout layout, int i) {
    int next = i + 1;
    if (next >= layout.size() || layout.parent(next) != i) {
      return 0;
    }
    LineShape shape = layout.shape(next);
    if (shape.marker().isBullet()) {
      return shape.marker().isOrdinal() ? 2 : 1;
    }
    return shape.kind() == LineKind.TEXT ? 4 : 3;
  }

  private static int elder(Layout layout, int i) {
    int elder = layout.elder(i);
    if (elder == Layout.NONE) {
      return 0;
    }
    LineShape a = layout.shape(elder);
    LineShape b = layout.shape(i);
    if (a.marker().type() != b.marker().type() || a.kind() != b.kind()) {
      return 3;
    }
    return a.is(Fact.ENDS_COLON) == b.is(Fact.ENDS_COLON) ? 1 : 2;
  }
}
