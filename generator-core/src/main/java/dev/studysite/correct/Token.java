package dev.studysite.correct;

import java.util.Locale;

/**
 * A word of a line: letters and digits, with apostrophes inside.
 *
 * @param start the first UTF-16 offset in the line
 * @param end the offset behind it
 * @param text the word as it stands
 * @param small the word in small letters, with a typewriter's apostrophe
 * @param open true where it may be changed: plain text, no part of an identifier
 * @param first true where a sentence or an entry begins with it, so that its capital says nothing
 */
record Token(int start, int end, String text, String small, boolean open, boolean first) {

  static Token of(String line, int start, int end, boolean open, boolean first) {
    String text = line.substring(start, end);
    return new Token(
        start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), open, first);
  }

  int length() {
    return end - start;
  }

  /** True for letters (and apostrophes) alone. */
  boolean isPlain() {
    return text.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
  }

  boolean isSmall() {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  boolean isCapitals() {
    return length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean hasCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** True for a capital behind a small letter or a digit, as in camel case. */
  boolean isMixed() {
    return !isSmall() && !isCapitals() && !text.substring(1).equals(small.substring(1));
  }

  /** Another word in this one's case: small, with a capital, or all in capitals. */
  String recase(String word) {
    if (isCapitals() && length() > 2) {
      return word.toUpperCase(Locale.ROOT);
    }
    boolean raise = hasCapital() && !word.isEmpty();
    return raise ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
