package dev.studysite.outline.label;

import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;

/** The best way through the levels of a note's headings (Viterbi 1967). */
final class LevelPath {

  /** How many levels there are below the title. */
  static final int DEPTHS = 3;

  private static final double JUMP = -6;
  private static final double BELIED = -4;
  private static final double DIRECT = -12;

  private final Layout layout;
  private final int[] heads;
  private final boolean[] holds;

  /**
   * The headings of a note.
   *
   * @param layout the note
   * @param heads the numbers of their lines
   * @param style for each heading the number of its style
   */
  LevelPath(Layout layout, int[] heads, int[] style) {
    this.layout = layout;
    this.heads = heads;
    this.holds = new boolean[heads.length];
    for (int h = 1; h < heads.length; h++) {
      holds[h] = style[h] != style[h - 1] && isDirect(heads[h - 1], heads[h]);
    }
  }

  /** The best level of each heading, from 0, given how much speaks for each level. */
  int[] best(double[][] scores) {
    int[][] from = new int[heads.length][DEPTHS];
    double[] best = {0, JUMP, 2 * JUMP};
    for (int h = 0; h < heads.length; h++) {
      double[] next = new double[DEPTHS];
      for (int level = 0; level < DEPTHS; level++) {
        int before = before(best, h, level);
        from[h][level] = before;
        next[level] = best[before] + turn(h, before, level) + scores[h][level];
      }
      best = next;
    }
    return trace(from, best);
  }

  private int before(double[] best, int h, int level) {
    if (h == 0) {
      return level;
    }
    int before = 0;
    for (int p = 1; p < DEPTHS; p++) {
      boolean better = best[p] + turn(h, p, level) > best[before] + turn(h, before, level);
      before = better ? p : before;
    }
    return before;
  }

  private static int[] trace(int[][] from, double[] best) {
    int level = 0;
    for (int l = 1; l < DEPTHS; l++) {
      level = best[l] > best[level] ? l : level;
    }
    int[] levels = new int[from.length];
    for (int h = from.length - 1; h >= 0; h--) {
      levels[h] = level;
      level = from[h][level];
    }
    return levels;
  }

  /** What speaks against a level after another: a level left out, an indentation that belies it. */
  private double turn(int h, int before, int level) {
    if (h == 0) {
      return 0;
    }
    int step = layout.shape(heads[h]).columns() - layout.shape(heads[h - 1]).columns();
    double jump = level > before + 1 ? JUMP : 0;
    boolean flat = level <= before && before < DEPTHS - 1;
    boolean belied = (step > 0 && flat) || (step < 0 && level > before);
    return jump + (belied ? BELIED : 0) + (holds[h] && (flat || level < before) ? DIRECT : 0);
  }

  /** True where nothing but rules stands between two headings: the first holds the second. */
  private boolean isDirect(int head, int next) {
    for (int i = head + 1; i < next; i++) {
      if (layout.shape(i).kind() != LineKind.RULE) {
        return false;
      }
    }
    return true;
  }
}
