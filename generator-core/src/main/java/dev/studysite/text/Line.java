package dev.studysite.text;

/**
 * One line of a file as it stands there, without its line end.
 *
 * @param number the line's number, from 1
 * @param text the words, white space and control characters as they were decoded
 */
public record Line(int number, String text) {

  /** True where the line holds only white space or no-break spaces. */
  public boolean isBlank() {
    return text.codePoints().allMatch(Line::isSpace);
  }

  /**
   * The position of an offset of this line.
   *
   * @param offset a UTF-16 offset, from 0 to the length of the text
   * @throws IndexOutOfBoundsException where the offset lies outside the text
   */
  public Position at(int offset) {
    return new Position(number, text.codePointCount(0, offset) + 1);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
