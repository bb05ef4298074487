package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineShape;

/** How deep each entry of a list is nested below the nearest heading. */
final class Depths {

  private Depths() {}

  /**
   * The depth of each line: 1 for an entry, 2 and more for entries inside it, 0 for all else. The
   * decisions for entries become items at depth 1 and subitems below.
   */
  static int[] settle(Layout layout, Decision[] decisions) {
    int[] depths = new int[decisions.length];
    int base = 0;
    for (int i = 0; i < decisions.length; i++) {
      LineShape shape = layout.shape(i);
      if (decisions[i].isHeading()) {
        base = shape.columns();
      }
      boolean defines = decisions[i].state() == State.DEFINITION;
      boolean hangs = shape.marker().isBullet() || shape.columns() > base;
      if (decisions[i].isEntry() || (defines && hangs)) {
        depths[i] = 1 + above(layout, i, decisions, depths);
      }
      if (decisions[i].isEntry()) {
        decisions[i] = decisions[i].as(depths[i] > 1 ? State.SUBITEM : State.ITEM);
      }
    }
    return depths;
  }

  private static int above(Layout layout, int i, Decision[] decisions, int[] depths) {
    int parent = layout.parent(i);
    while (parent != Layout.NONE && depths[parent] == 0 && !decisions[parent].isHeading()) {
      parent = layout.parent(parent);
    }
    return parent == Layout.NONE ? 0 : depths[parent];
  }
}
