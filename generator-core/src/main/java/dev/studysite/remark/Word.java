package dev.studysite.remark;

import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text. Marks, bullets and capitals do not count, so that a quotation need not repeat
 * them.
 *
 * @param text its letters and digits in lower case
 * @param span where it stands
 */
record Word(String text, Span span) {

  /** The words of a line in order. */
  static List<Word> in(Line line) {
    List<Word> words = new ArrayList<>();
    String text = line.text();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        String letters = text.substring(at, end).toLowerCase(Locale.ROOT);
        words.add(new Word(letters, new Span(line.number(), at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
