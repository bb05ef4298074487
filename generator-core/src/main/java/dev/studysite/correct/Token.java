package dev.studysite.correct;

import java.util.Locale;

/** A word of a line: letters and digits, with apostrophes inside. */
final class Token {

  private final int start;
  private final int end;
  private final Surface surface;
  private final boolean open;
  private final boolean first;
  private final boolean joined;

  /**
   * A word of a line.
   *
   * @param surface the word
   * @param start its first UTF-16 offset in the line
   * @param open true where it may be changed: plain text, no part of an identifier
   * @param first true where a sentence or an entry begins with it, so its capital says nothing
   * @param joined true where one space or hyphen and nothing else parts it from the word before
   */
  Token(Surface surface, int start, boolean open, boolean first, boolean joined) {
    this.surface = surface;
    this.start = start;
    this.joined = joined;
    end = start + surface.text().length();
    this.open = open;
    this.first = first;
  }

  /** What all places share where the note has this word. */
  Surface surface() {
    return surface;
  }

  int start() {
    return start;
  }

  /** The offset behind the word. */
  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** The word as it stands. */
  String text() {
    return surface.text();
  }

  /** The word in small letters, with a typewriter's apostrophe. */
  String small() {
    return surface.small().text();
  }

  boolean open() {
    return open;
  }

  boolean first() {
    return first;
  }

  boolean joined() {
    return joined;
  }

  /** A word of a command: the same, but closed. */
  Token closed() {
    return new Token(surface, start, false, first, joined);
  }

  /** True for letters (and apostrophes) alone. */
  boolean isPlain() {
    return surface.isPlain();
  }

  boolean isSmall() {
    return surface.small() == surface;
  }

  boolean isCapitals() {
    return surface.isCapitals();
  }

  boolean hasCapital() {
    return Character.isUpperCase(surface.text().charAt(0));
  }

  /** True for a capital behind a small letter or a digit, as in camel case. */
  boolean isMixed() {
    return surface.isMixed();
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
