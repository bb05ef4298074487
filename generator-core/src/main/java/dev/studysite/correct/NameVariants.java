package dev.studysite.correct;

import java.util.Set;

/** Other shapes of one word of a name: as Britain spells it, or with another ending. */
final class NameVariants {

  private static final int SHORTEST_STEM = 5;

  /** Endings that writers take for each other, each with the one it stands for behind a bar. */
  private static final Set<String> ENDINGS =
      Set.of("or|ion", "ion|or", "er|ing", "ing|er", "|ing", "ing|", "s|", "ive|ion", "ation|er");

  private NameVariants() {}

  /** {@code Organisations} for {@code Organizations}, {@code Centre} for {@code Center}. */
  static boolean isBritish(String small, String right) {
    return !small.equals(right) && american(small).equals(american(right));
  }

  private static String american(String small) {
    return small
        .replace("yse", "yze")
        .replace("ysi", "yzi")
        .replace("ise", "ize")
        .replace("isa", "iza")
        .replace("isi", "izi")
        .replace("tre", "ter")
        .replace("our", "or")
        .replace("logue", "log");
  }

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
