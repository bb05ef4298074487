package dev.studysite.text;

/**
 * A piece of one line. Spans never cross a line end: what covers two lines is two spans.
 *
 * @param line the number of the line, from 1
 * @param start the first UTF-16 offset, from 0
 * @param end the offset behind the last one; equal to {@code start} where the span is empty
 */
public record Span(int line, int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException where the span would end before it starts
   */
  public Span {
    if (line < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("no span: line " + line + ", " + start + " to " + end);
    }
  }

  /** The whole of a line. */
  public static Span of(Line line) {
    return new Span(line.number(), 0, line.text().length());
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** True where both lie on one line and share at least one character. */
  public boolean overlaps(Span other) {
    return line == other.line && start < other.end && other.start < end;
  }

  /** True where the other lies on this line and inside this span, or is equal to it. */
  public boolean contains(Span other) {
    return line == other.line && start <= other.start && other.end <= end;
  }

  /** True where this span begins or ends between two characters of the other. */
  public boolean cuts(Span other) {
    return line == other.line
        && ((other.start < start && start < other.end) || (other.start < end && end < other.end));
  }

  /**
   * The characters covered.
   *
   * @throws IndexOutOfBoundsException where the line is too short
   */
  public String in(Line source) {
    return source.text().substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    if (line != other.line) {
      return Integer.compare(line, other.line);
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
