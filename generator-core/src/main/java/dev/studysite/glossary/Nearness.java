package dev.studysite.glossary;

/** Whether two short texts differ by no more than a slip or two. */
final class Nearness {

  private static final int MOST_EDITS = 2;
  private static final int SHORTEST = 8;

  private Nearness() {}

  /**
   * True where at most two letters are added, lost or changed, case and marks aside. Texts of fewer
   * than eight letters must be the same.
   */
  static boolean isNear(String one, String other) {
    String a = Acronyms.key(one);
    String b = Acronyms.key(other);
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter >= SHORTEST
        && Math.abs(a.length() - b.length()) <= MOST_EDITS
        && distance(a, b) <= MOST_EDITS;
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
      }
      above = row;
    }
    return above[b.length()];
  }
}
