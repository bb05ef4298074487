package dev.studysite.outline.shape;

import dev.studysite.text.Line;
import dev.studysite.text.Span;

/**
 * What one line looks like, found in one pass over it. All offsets are UTF-16 offsets of the line.
 *
 * @param line the line
 * @param kind what it looks like as a whole
 * @param columns how far it is indented; a tab goes to the next multiple of four
 * @param marker the bullet, number or other mark before the words
 * @param start the offset of the first character of the words, behind the marker
 * @param end the offset behind the last character of the words; white space, the signs of a banner
 *     and {@code #} marks that close a heading are left out, a closing colon is not
 * @param sign the first sign that may part a term from its definition
 * @param verb the first "is", "are", "means" that may do so in a sentence
 * @param facts what can be said of the words, as a mask of {@link Fact}
 * @param words how many words there are, estimated for very long lines
 * @param codeSigns how many signs there are that programs use and prose does not
 */
public record LineShape(
    Line line,
    LineKind kind,
    int columns,
    Marker marker,
    int start,
    int end,
    Sign sign,
    Sign verb,
    int facts,
    int words,
    int codeSigns) {

  /** True where the fact holds. */
  public boolean is(Fact fact) {
    return (facts & fact.bit()) != 0;
  }

  /** The same line, where another sign is the first that may part a term from its definition. */
  LineShape with(Sign first) {
    return new LineShape(
        line, kind, columns, marker, start, end, first, verb, facts, words, codeSigns);
  }

  /** True where the line holds only white space. */
  boolean isBlank() {
    return kind == LineKind.BLANK;
  }

  /** The number of characters of the words. */
  public int length() {
    return end - start;
  }

  /** Where the words stand, without the marker. */
  Span content() {
    return new Span(line.number(), start, end);
  }

  /** The words, without the marker and without a closing colon. */
  String words(String text) {
    int stop = end;
    if (is(Fact.ENDS_COLON)) {
      stop--;
    }
    return text.substring(start, Math.max(start, stop)).strip();
  }

  /** The first character of the words; a line feed where there are none. */
  public char first() {
    return start < end ? line.text().charAt(start) : '\n';
  }

  /** The last character of the words; a line feed where there are none. */
  public char last() {
    return start < end ? line.text().charAt(end - 1) : '\n';
  }
}
