package dev.studysite.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was meant to be. */
public final class NearestName {

  private NearestName() {}

  /**
   * The known name with the smallest Levenshtein distance, capitals apart; the first in
   * alphabetical order of several; none where half of the letters would have to change.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .filter(other -> distance(name, other) * 2 < Math.max(name.length(), other.length()));
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      above = nextRow(above, i, a.charAt(i - 1), b);
    }
    return above[b.length()];
  }

  private static int[] nextRow(int[] above, int i, char letter, String b) {
    int[] row = new int[above.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int swap = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
    }
    return row;
  }
}
