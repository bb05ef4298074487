package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import java.util.Arrays;

/** Which lines stand to each line of a note in the relations that its place does not tell. */
final class Kin {

  private final int[][] lines = new int[Relation.COUNT][];

  private Kin() {}

  /** The relations in the tree of a note. */
  static Kin of(Layout layout) {
    int n = layout.size();
    Kin kin = alone(n);
    for (int i = 0; i < n; i++) {
      int parent = layout.parent(i);
      kin.of(Relation.PARENT)[i] = parent;
      kin.of(Relation.GRANDPARENT)[i] = parent == Layout.NONE ? parent : layout.parent(parent);
      kin.of(Relation.ELDER)[i] = layout.elder(i);
      kin.of(Relation.YOUNGER)[i] = layout.younger(i);
    }
    return kin;
  }

  /** Lines with none but those above and below them, as headings are. */
  static Kin alone(int count) {
    Kin kin = new Kin();
    for (Relation relation : Relation.values()) {
      if (!relation.isNear()) {
        kin.lines[relation.ordinal()] = new int[count];
        Arrays.fill(kin.lines[relation.ordinal()], Layout.NONE);
      }
    }
    return kin;
  }

  /** For each line the one that stands to it in a relation, or {@link Layout#NONE}. */
  int[] of(Relation relation) {
    return lines[relation.ordinal()];
  }
}
