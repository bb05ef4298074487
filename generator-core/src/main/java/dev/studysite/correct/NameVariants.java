package dev.studysite.correct;

import java.util.Set;

/** One word of a name with another ending. */
final class NameVariants {

  private static final int SHORTEST_STEM = 5;

  /** Endings that writers take for each other, each with the one it stands for behind a bar. */
  private static final Set<String> ENDINGS =
      Set.of("or|ion", "ion|or", "er|ing", "ing|er", "|ing", "ing|", "s|", "ive|ion", "ation|er");

  private NameVariants() {}

  /** {@code Accelerator} for {@code Acceleration}: a capital, the stem, and another ending. */
  static boolean isDerived(Token token, String right) {
    String small = token.small();
    int stem = 0;
    while (stem < Math.min(small.length(), right.length())
        && small.charAt(stem) == right.charAt(stem)) {
      stem++;
    }
    return token.hasCapital()
        && stem >= SHORTEST_STEM
        && ENDINGS.contains(small.substring(stem) + "|" + right.substring(stem));
  }
}
