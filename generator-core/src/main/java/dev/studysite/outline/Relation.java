package dev.studysite.outline;

import java.util.Locale;

/** Which line a feature looks at, seen from the line that is to be labelled. */
enum Relation {
  SELF,
  ABOVE,
  BELOW,
  ABOVE2,
  BELOW2,
  PARENT,
  GRANDPARENT,
  ELDER,
  YOUNGER;

  /** How many there are. */
  static final int COUNT = values().length;

  /** The name used in the list of features. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same for headings, which have only a heading above and one below. */
  static void fill(int count, int i, int[] lines) {
    java.util.Arrays.fill(lines, Layout.NONE);
    lines[SELF.ordinal()] = i;
    lines[ABOVE.ordinal()] = i - 1;
    lines[BELOW.ordinal()] = i + 1 < count ? i + 1 : Layout.NONE;
    lines[ABOVE2.ordinal()] = i > 1 ? i - 2 : Layout.NONE;
    lines[BELOW2.ordinal()] = i + 2 < count ? i + 2 : Layout.NONE;
  }

  /** Puts the lines that a line is related to into an array, one for each relation. */
  static void fill(Layout layout, int i, int[] lines) {
    int last = layout.size() - 1;
    lines[SELF.ordinal()] = i;
    lines[ABOVE.ordinal()] = i - 1;
    lines[BELOW.ordinal()] = i < last ? i + 1 : Layout.NONE;
    lines[ABOVE2.ordinal()] = i > 1 ? i - 2 : Layout.NONE;
    lines[BELOW2.ordinal()] = i + 1 < last ? i + 2 : Layout.NONE;
    int parent = layout.parent(i);
    lines[PARENT.ordinal()] = parent;
    lines[GRANDPARENT.ordinal()] = parent == Layout.NONE ? Layout.NONE : layout.parent(parent);
    lines[ELDER.ordinal()] = layout.elder(i);
    lines[YOUNGER.ordinal()] = layout.younger(i);
  }
}
