package dev.studysite.outline.label;

import java.util.Locale;

/** Which line a feature looks at, seen from the line that is to be labelled. */
enum Relation {
  SELF(0),
  ABOVE(-1),
  BELOW(1),
  ABOVE2(-2),
  BELOW2(2),
  PARENT(Relation.FAR),
  GRANDPARENT(Relation.FAR),
  ELDER(Relation.FAR),
  YOUNGER(Relation.FAR);

  /** How many there are. */
  static final int COUNT = values().length;

  private static final int FAR = Integer.MAX_VALUE;

  private final int shift;

  Relation(int shift) {
    this.shift = shift;
  }

  /** True where the line is told by how many lines it stands below or above. */
  boolean isNear() {
    return shift != FAR;
  }

  /** By how many lines a near line stands below; negative for lines above. */
  int shift() {
    return shift;
  }

  /** The name used in the list of features. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
