package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import java.util.Arrays;
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

  /** The same for headings, which have only headings above and below them. */
  static void fill(int count, int i, int[] lines) {
    Arrays.fill(lines, count);
    lines[SELF.ordinal()] = i;
    lines[ABOVE.ordinal()] = i > 0 ? i - 1 : count;
    lines[BELOW.ordinal()] = Math.min(i + 1, count);
    lines[ABOVE2.ordinal()] = i > 1 ? i - 2 : count;
    lines[BELOW2.ordinal()] = Math.min(i + 2, count);
  }

  /**
   * Puts the lines that a line is related to into an array, one for each relation; where there is
   * none, the number behind the last line.
   */
  static void fill(Layout layout, int i, int[] lines) {
    int none = layout.size();
    fill(none, i, lines);
    int parent = layout.parent(i);
    if (parent != Layout.NONE) {
      lines[PARENT.ordinal()] = parent;
      lines[GRANDPARENT.ordinal()] = line(layout.parent(parent), none);
    }
    lines[ELDER.ordinal()] = line(layout.elder(i), none);
    lines[YOUNGER.ordinal()] = line(layout.younger(i), none);
  }

  private static int line(int line, int none) {
    return line == Layout.NONE ? none : line;
  }
}
