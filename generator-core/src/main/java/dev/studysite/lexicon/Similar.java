package dev.studysite.lexicon;

/**
 * How far two words are apart: insertions, deletions, replacements and swaps of neighbours
 * (Damerau-Levenshtein, optimal string alignment).
 */
public final class Similar {

  private Similar() {}

  /** The letters that a word has, a bit each, of which some letters share one. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & (Integer.SIZE - 1));
    }
    return letters;
  }

  /**
   * False where two words are surely further apart: an edit changes two bits of {@link #letters} at
   * most.
   */
  static boolean mayBeNear(int letters, int others, int edits) {
    return Integer.bitCount(letters ^ others) <= 2 * edits;
  }

  /**
   * The number of edits between two words.
   *
   * @param limit where more are needed, {@code limit + 1} is returned without counting on
   */
  public static int distance(String one, String other, int limit) {
    int width = other.length();
    if (Math.abs(one.length() - width) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int least = fill(one, other, i, new int[][] {beforeLast, last, row});
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[width], limit + 1);
  }

  private static int fill(String one, String other, int i, int[][] rows) {
    int[] row = rows[2];
    row[0] = i;
    int least = i;
    for (int j = 1; j < row.length; j++) {
      boolean same = one.charAt(i - 1) == other.charAt(j - 1);
      int best = Math.min(rows[1][j] + 1, row[j - 1] + 1);
      best = Math.min(best, rows[1][j - 1] + (same ? 0 : 1));
      if (isSwap(one, other, i, j)) {
        best = Math.min(best, rows[0][j - 2] + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    return least;
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
