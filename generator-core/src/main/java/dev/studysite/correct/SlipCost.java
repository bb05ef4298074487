package dev.studysite.correct;

import dev.studysite.lexicon.Similar;

/**
 * How unlikely a slip of the hand is, in binary logarithms: what fingers do often (swapped
 * neighbours, a doubled or undoubled letter, a wrong vowel, a neighbouring key) costs little, the
 * first letter costs most, after Kukich's survey of spelling errors (1992).
 */
final class SlipCost {

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final double PLAIN = 3;
  private static final double EASY = 1;
  private static final double SAME_SOUND = 1.5;
  private static final double FIRST = 5;
  private static final double SECOND_EDIT = 5;

  private SlipCost() {}

  static double of(String wrong, String right) {
    int edits = Similar.distance(wrong, right, 2);
    if (edits > 1 && isMisheard(wrong, right)) {
      return EASY + SAME_SOUND;
    }
    double first = first(wrong, right);
    if (edits > 1) {
      return SECOND_EDIT + PLAIN + first;
    }
    int at = 0;
    while (at < Math.min(wrong.length(), right.length()) && wrong.charAt(at) == right.charAt(at)) {
      at++;
    }
    return first + oneEdit(wrong, right, at);
  }

  private static double first(String wrong, String right) {
    char one = wrong.charAt(0);
    char other = right.charAt(0);
    if (one == other) {
      return 0;
    }
    return areNeighbours(one, other) || right.endsWith(wrong) ? PLAIN : FIRST;
  }

  /** True where only vowels and doubled letters differ: {@code maintainance}. */
  static boolean isMisheard(String wrong, String right) {
    return skeleton(wrong).equals(skeleton(right));
  }

  /** The consonants without doubles: what stays when only vowels are misheard. */
  private static String skeleton(String word) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = "aeiouy".indexOf(c) >= 0 && i > 0;
      boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (!vowel && !doubled) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static double oneEdit(String wrong, String right, int at) {
    if (wrong.length() == right.length()) {
      boolean swap =
          at + 1 < wrong.length()
              && wrong.charAt(at) == right.charAt(at + 1)
              && wrong.charAt(at + 1) == right.charAt(at);
      char one = wrong.charAt(at);
      char other = right.charAt(at);
      return swap || areVowels(one, other) || areNeighbours(one, other) ? EASY : PLAIN;
    }
    String longer = wrong.length() > right.length() ? wrong : right;
    char extra = longer.charAt(Math.min(at, longer.length() - 1));
    boolean doubled =
        (at > 0 && longer.charAt(at - 1) == extra)
            || (at + 1 < longer.length() && longer.charAt(at + 1) == extra);
    boolean lost = right.length() > wrong.length();
    if (doubled) {
      return EASY;
    }
    boolean beside =
        (at > 0 && areNeighbours(longer.charAt(at - 1), extra))
            || (at + 1 < longer.length() && areNeighbours(longer.charAt(at + 1), extra));
    return lost || beside || extra == 'e' ? EASY + 1 : PLAIN + 1;
  }

  private static boolean areVowels(char one, char other) {
    return "aeiouy".indexOf(one) >= 0 && "aeiouy".indexOf(other) >= 0;
  }

  private static boolean areNeighbours(char one, char other) {
    for (String row : ROWS) {
      int place = row.indexOf(one);
      if (place >= 0 && row.indexOf(other) >= 0) {
        return Math.abs(place - row.indexOf(other)) == 1;
      }
    }
    return false;
  }
}
