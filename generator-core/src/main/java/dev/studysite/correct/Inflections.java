package dev.studysite.correct;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When two words are forms of one: then neither is a slip for the other, grammar decides. */
final class Inflections {

  private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "ing", "n");
  private static final Set<String> DERIVING = Set.of("ly", "r", "er", "al", "y", "or", "ion");
  private static final List<String> CUT = List.of("ing", "ied", "ies", "ed", "es", "s");
  private static final List<String> CUT_ALL = List.of("er", "ion");

  private Inflections() {}

  /** {@code run}, {@code runs}; also British and American spelling of one word. */
  static boolean isForm(String one, String other) {
    return isForm(one, other, ENDINGS, CUT) || isForm(american(one), american(other), ENDINGS, CUT);
  }

  /** {@code organise}, {@code organize}: one word as Britain and as America spell it. */
  static boolean isBritish(String one, String other) {
    return !one.equals(other) && american(one).equals(american(other));
  }

  /** {@code install}, {@code installer}: two words of one stem. */
  static boolean isDerived(String one, String other) {
    return isForm(one, other, DERIVING, CUT_ALL);
  }

  /** The form in -ies where a word in -y only got an s: {@code directorys}; empty elsewhere. */
  static Optional<String> inIes(String word) {
    int y = word.length() - 2;
    boolean ends = y > 2 && word.endsWith("ys") && "aeiou".indexOf(word.charAt(y - 1)) < 0;
    return ends ? Optional.of(word.substring(0, y) + "ies") : Optional.empty();
  }

  private static boolean isForm(String one, String other, Set<String> endings, List<String> cut) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return (longer.startsWith(shorter) && endings.contains(longer.substring(shorter.length())))
        || stem(one, cut).equals(stem(other, cut));
  }

  /** British and American spelling are both right: {@code organise}, {@code organize}. */
  private static String american(String word) {
    String plain = word.replace("is", "iz").replace("ys", "yz").replace("our", "or");
    plain = plain.replace("ll", "l").replace("tre", "ter").replace("ogue", "og");
    return plain.replace("ence", "ense").replace("ae", "e");
  }

  private static String stem(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
