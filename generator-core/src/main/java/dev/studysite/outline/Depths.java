package dev.studysite.outline;

/** How deep each entry of a list is nested below the nearest heading. */
final class Depths {

  private Depths() {}

  /** The depth of each line: 1 for an entry, 2 and more for entries inside it, 0 for all else. */
  static int[] of(Layout layout, Decision[] decisions) {
    int[] depths = new int[decisions.length];
    for (int i = 0; i < decisions.length; i++) {
      State state = decisions[i].state();
      int above = above(layout, i, decisions, depths);
      depths[i] =
          switch (state) {
            case ITEM -> 1;
            case SUBITEM -> Math.max(2, above + 1);
            case DEFINITION -> isEntry(layout, i) ? above + 1 : 0;
            default -> 0;
          };
    }
    return depths;
  }

  private static boolean isEntry(Layout layout, int i) {
    return layout.shape(i).marker().isBullet() || layout.shape(i).columns() > 0;
  }

  private static int above(Layout layout, int i, Decision[] decisions, int[] depths) {
    int parent = layout.parent(i);
    while (parent != Layout.NONE && depths[parent] == 0) {
      if (decisions[parent].state().toLabel().isHeading()) {
        return 0;
      }
      parent = layout.parent(parent);
    }
    return parent == Layout.NONE ? 0 : depths[parent];
  }
}
