package dev.studysite.outline.shape;

/**
 * What stands in front of the words of a line.
 *
 * @param type what kind of mark it is
 * @param start the offset of its first character
 * @param end the offset behind its last character, before any white space
 * @param glued true where the words follow without white space: {@code -Types}, {@code 1)Create}
 */
public record Marker(Type type, int start, int end, boolean glued) {

  /** The mark of a line that has none. */
  static final Marker NONE = new Marker(Type.NONE, 0, 0, false);

  /** The kinds of marks. */
  public enum Type {
    /** No mark. */
    NONE,
    /** {@code -} or another single dash. */
    DASH,
    /** {@code *}. */
    STAR,
    /** {@code •} and its like. */
    DOT,
    /** {@code --} or three dashes before words. */
    DASHES,
    /** {@code ->}, {@code -->}, {@code =>}, {@code →}. */
    ARROW,
    /** {@code +}, {@code ~}, a tick, an emoji. */
    SYMBOL,
    /** {@code 1.}, {@code 1)}, {@code (1)}, {@code [1]}. */
    NUMBER,
    /** {@code a)}, {@code (b)}, {@code ii.}. */
    LETTER,
    /** {@code 1.2} or {@code 1.2.3}, the number of a section. */
    SECTION,
    /** One or more {@code #}. */
    HASH,
    /** {@code Q:} or {@code Question:}. */
    QUESTION,
    /** {@code A:} or {@code Answer:}. */
    ANSWER,
    /** {@code >}, a quotation or a prompt. */
    QUOTE
  }

  /** True for marks that entries of a list have. */
  public boolean isBullet() {
    return type != Type.NONE && type.compareTo(Type.LETTER) <= 0;
  }

  /** True for marks that count: numbers and letters. */
  public boolean isOrdinal() {
    return type == Type.NUMBER || type == Type.LETTER;
  }

  /** True where the line has a marker. */
  public boolean stands() {
    return type != Type.NONE;
  }
}
