package dev.studysite.correct;

import java.util.Locale;

/** A word of a line: letters and digits, with apostrophes inside. */
final class Token {

  private static final int PLAIN = 1;
  private static final int SMALL = 2;
  private static final int CAPITALS = 4;
  private static final int TAIL_SMALL = 8;

  private final int start;
  private final String text;
  private final String small;
  private final boolean open;
  private final boolean first;
  private final int shape;

  /**
   * Cuts a word out of a line.
   *
   * @param line the line
   * @param start the first UTF-16 offset
   * @param end the offset behind it
   * @param open true where it may be changed: plain text, no part of an identifier
   * @param first true where a sentence or an entry begins with it, so its capital says nothing
   */
  Token(String line, int start, int end, boolean open, boolean first) {
    this.start = start;
    this.open = open;
    this.first = first;
    text = line.substring(start, end);
    shape = shape(text);
    small = (shape & SMALL) != 0 ? text : text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static int shape(String text) {
    boolean plain = true;
    boolean small = true;
    boolean capitals = text.length() > 1;
    boolean tail = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = Character.isUpperCase(c);
      plain &= c == '\'' || c == '’' || Character.isLetter(c);
      small &= !upper && c != '’';
      capitals &= !Character.isLowerCase(c);
      tail &= i == 0 || !upper;
    }
    return (plain ? PLAIN : 0)
        | (small ? SMALL : 0)
        | (capitals ? CAPITALS : 0)
        | (tail ? TAIL_SMALL : 0);
  }

  int start() {
    return start;
  }

  /** The offset behind the word. */
  int end() {
    return start + text.length();
  }

  int length() {
    return text.length();
  }

  /** The word as it stands. */
  String text() {
    return text;
  }

  /** The word in small letters, with a typewriter's apostrophe. */
  String small() {
    return small;
  }

  boolean open() {
    return open;
  }

  boolean first() {
    return first;
  }

  /** True for letters (and apostrophes) alone. */
  boolean isPlain() {
    return (shape & PLAIN) != 0;
  }

  boolean isSmall() {
    return small.equals(text);
  }

  boolean isCapitals() {
    return (shape & CAPITALS) != 0;
  }

  boolean hasCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** True for a capital behind a small letter or a digit, as in camel case. */
  boolean isMixed() {
    return (shape & (CAPITALS | TAIL_SMALL)) == 0;
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
