package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;

/**
 * Whether the lines under one parent are heads of something: where all of them are, they are
 * sections; where a few are, they are entries of which some have more to say.
 */
final class SiblingAttributes {

  private SiblingAttributes() {}

  static void put(Layout layout, Attributes to) {
    int[] all = new int[layout.size() + 1];
    int[] leading = new int[layout.size() + 1];
    for (int i = 0; i < layout.size(); i++) {
      int family = layout.parent(i) + 1;
      all[family]++;
      leading[family] += layout.children(i) > 0 ? 1 : 0;
    }
    for (int i = 0; i < layout.size(); i++) {
      int family = layout.parent(i) + 1;
      to.put(i, Attribute.SIBS, value(leading[family], all[family]));
    }
    blocks(layout, to);
  }

  private static void blocks(Layout layout, Attributes to) {
    int from = 0;
    boolean owns = true;
    for (int i = 1; i <= layout.size(); i++) {
      boolean ends = i == layout.size() || layout.gap(i) > 0;
      if (ends) {
        to.put(from, Attribute.OWNS, i == from + 1 ? 3 : owns ? 2 : 1);
        from = i;
        owns = true;
      } else {
        owns &= layout.level(i) > layout.level(from) || layout.shape(i).kind() == LineKind.RULE;
      }
    }
  }

  private static int value(int leading, int all) {
    if (all == 1) {
      return leading;
    }
    if (leading == all) {
      return 5;
    }
    return leading == 0 ? 2 : leading * 2 < all ? 3 : 4;
  }
}
