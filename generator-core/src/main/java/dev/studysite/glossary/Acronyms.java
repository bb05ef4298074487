package dev.studysite.glossary;

import java.util.Locale;

/** What an acronym looks like. */
final class Acronyms {

  private static final int LONGEST = 8;

  private Acronyms() {}

  /**
   * True for {@code USB}, {@code MPv3}, {@code CD-ROM}, {@code PDFs}: two to eight letters and
   * digits, at least two of them capitals and no fewer capitals than small letters.
   */
  static boolean looksLikeOne(String word) {
    String bare = singular(word);
    int capitals = count(bare, Character::isUpperCase);
    int small = count(bare, Character::isLowerCase);
    int digits = count(bare, Character::isDigit);
    int all = capitals + small + digits;
    return all <= LONGEST
        && all + count(bare, c -> c == '-' || c == '&' || c == '/') == bare.length()
        && ((capitals >= 2 && capitals >= small) || (capitals == 1 && small == 0 && all > 1))
        && Character.isLetterOrDigit(bare.charAt(0));
  }

  /** Without the ending of a plural or possessive: {@code USBs}, {@code PDF's}, {@code ACLs'}. */
  static String singular(String word) {
    String bare = word.replace('’', '\'');
    if (bare.endsWith("'s") || bare.endsWith("s'")) {
      bare = bare.substring(0, bare.length() - 2);
    } else if (bare.endsWith("s") && bare.length() > 2 && isCapital(bare, bare.length() - 2)) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  /** True where the word ends as only a plural or possessive does. */
  static boolean isInflected(String word) {
    return !singular(word).equals(word.replace('’', '\''));
  }

  /** The letters and digits in lower case. */
  static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    word.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isCapital(String word, int at) {
    return Character.isUpperCase(word.charAt(at)) || Character.isDigit(word.charAt(at));
  }

  private static int count(String word, java.util.function.IntPredicate kind) {
    return (int) word.chars().filter(kind).count();
  }
}
