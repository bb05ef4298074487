package dev.studysite.markdown;

import dev.studysite.text.Line;
import java.util.List;

/**
 * Finds files that no author writes and that Flexmark takes minutes for or overflows on: its time
 * grows with the square of the brackets and backticks of one paragraph and of the rows of a table,
 * and its stack with the marks that nest lists and quotations. The limits are ten times what real
 * files have and keep the worst paragraph under a tenth of a second, the worst table at a second or
 * two.
 */
final class Tangle {

  private static final int MOST_BRACKETS = 1000;
  private static final int MOST_TICKS = 300;
  private static final int MOST_ROWS = 4000;
  private static final int MOST_NESTED = 50;

  private static final String ENDS_OF_NUMBERS = ".)";
  private static final String BULLETS = "-*+";

  private int brackets;
  private int ticks;
  private int rows;

  private Tangle() {}

  /** True where the file is better read as plain text. */
  static boolean isIn(List<Line> lines) {
    Tangle tangle = new Tangle();
    for (Line line : lines) {
      if (tangle.grows(line.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean grows(String text) {
    int nested = 0;
    int at = skipSpace(text, 0);
    for (int end = markEnd(text, at); end > at; end = markEnd(text, at)) {
      nested++;
      at = skipSpace(text, end);
    }
    if (nested > 0 || at == text.length() || "#|".indexOf(text.charAt(at)) >= 0) {
      brackets = 0;
      ticks = 0;
    }
    rows = text.indexOf('|') >= 0 ? rows + 1 : 0;
    count(text, at);
    return rows > MOST_ROWS
        || brackets > MOST_BRACKETS
        || ticks > MOST_TICKS
        || nested > MOST_NESTED;
  }

  private void count(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets += c == '[' || (c == '<' && isInstruction(text, i + 1)) ? 1 : 0;
      ticks += c == '`' && (i == 0 || text.charAt(i - 1) != '`') ? 1 : 0;
    }
  }

  private static boolean isInstruction(String text, int at) {
    return at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == '!');
  }

  /** Behind the mark of a list or a quotation; the offset itself where there is none. */
  private static int markEnd(String text, int at) {
    if (at < text.length() && text.charAt(at) == '>') {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    String marks = end > at ? ENDS_OF_NUMBERS : BULLETS;
    boolean sign = end < text.length() && marks.indexOf(text.charAt(end)) >= 0;
    boolean blank = end + 1 == text.length() || (sign && text.charAt(end + 1) <= ' ');
    return sign && blank ? end + 1 : at;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
