package dev.studysite.outline;

import dev.studysite.text.Span;

/**
 * A piece of running text that is shown in one way.
 *
 * @param kind how it is shown
 * @param span where it stands in the note
 * @param text the words to show; for a {@link Kind#TEXT} run of a raw note just the characters of
 *     the span, for authored Markdown perhaps without escapes
 * @param target the address, for {@link Kind#URL} and {@link Kind#LINK}; empty for all else
 */
public record Run(Kind kind, Span span, String text, String target) {

  /** How a run is shown. */
  public enum Kind {
    /** Plain words, open to correction and to links. */
    TEXT,
    /** An identifier, a path, a call: set in monospace, protected from every later stage. */
    CODE,
    /** An address that stands in the text and leads to itself. */
    URL,
    /** Stressed words. */
    EMPHASIS,
    /** Strongly stressed words. */
    STRONG,
    /** Authored words that lead to an address. */
    LINK
  }

  /** Plain words. */
  public static Run text(Span span, String text) {
    return new Run(Kind.TEXT, span, text, "");
  }

  /** True where corrections and links may touch the words. */
  public boolean isOpen() {
    return kind == Kind.TEXT || kind == Kind.EMPHASIS || kind == Kind.STRONG;
  }
}
