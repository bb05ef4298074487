package dev.studysite.outline.shape;

/**
 * A sign that may part a term from what is said about it.
 *
 * @param kind which sign
 * @param start the offset of the sign's first character, white space before it included
 * @param end the offset behind it, white space after it included
 * @param headWords how many words stand before it
 */
public record Sign(Kind kind, int start, int end, int headWords) {

  /** Where a line has no such sign. */
  static final Sign NONE = new Sign(Kind.NONE, 0, 0, 0);

  /** The signs. */
  public enum Kind {
    /** No sign. */
    NONE,
    /** {@code Term - text}. */
    DASH,
    /** {@code Term: text}. */
    COLON,
    /** {@code Term = text}. */
    EQUALS,
    /** {@code Call -> effect}. */
    ARROW,
    /** {@code Term... text}. */
    ELLIPSIS,
    /** A sign of the writer's own: {@code Term ;; text}. */
    OWN,
    /** A wide gap, where a note has a column of them: {@code term text}. */
    GAP,
    /** {@code Term, text}. */
    COMMA,
    /** {@code Term (text)}. */
    PARENTHESIS,
    /** {@code Term is text}. */
    COPULA,
    /** {@code Term means text}, {@code Term refers to text}. */
    MEANS
  }

  /** True where there is a sign. */
  public boolean isThere() {
    return kind != Kind.NONE;
  }
}
