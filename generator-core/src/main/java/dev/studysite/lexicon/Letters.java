package dev.studysite.lexicon;

/**
 * What single characters are to the matcher. Works on UTF-16 units; a half of a surrogate pair
 * counts as a word of its own, as an ideograph does, so emoji and rare Han characters part words.
 */
final class Letters {

  private static final int ASCII = 128;
  private static final char[] LOWER = new char[ASCII];
  private static final boolean[] WORD = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      LOWER[c] = Character.toLowerCase(c);
      WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  /** The lower-case letter, one for one, whatever the locale. */
  static char fold(char c) {
    return c < ASCII ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Letters, digits, combining marks, ideographs. */
  static boolean isWord(char c) {
    if (c < ASCII) {
      return WORD[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Characters of scripts that write no space between words: Han, kana, Thai and the like. */
  static boolean isUnspaced(char c) {
    if (c < 0x0E00) {
      return false;
    }
    boolean southEast = c <= 0x0EFF || isBetween(c, 0x1000, 0x109F) || isBetween(c, 0x1780, 0x17FF);
    boolean east = isBetween(c, 0x2E80, 0x9FFF) || isBetween(c, 0xF900, 0xFAFF);
    return southEast || east || Character.isSurrogate(c);
  }

  private static boolean isBetween(char c, int first, int last) {
    return c >= first && c <= last;
  }

  /** Spaces and hyphens: what may come and go inside a name without making it another one. */
  static boolean isSoft(char c) {
    return c < ASCII
        ? c == ' ' || c == '-' || c == '\t'
        : c == '\u00A0' || c == '\u2010' || c == '\u2011';
  }
}
