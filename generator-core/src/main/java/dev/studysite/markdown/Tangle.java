package dev.studysite.markdown;

import dev.studysite.text.Line;
import java.util.List;

/**
 * Finds files that no author writes and that Flexmark takes minutes for or overflows on: its time
 * grows with the square of the brackets and backticks of one paragraph and of the rows of a table,
 * and its stack with the marks that nest lists and quotations. The limits are ten times what real
 * files have and keep the worst paragraph under a tenth of a second, the worst table at a second or
 * two.
 *
 * <p>Inline HTML, titles of links and rows of marks Flexmark matches by regular expressions that
 * recurse, with up to a kilobyte of stack for each character. No such match is longer than what
 * stands behind the first mark of a paragraph, so that is counted: a file where it is long is read
 * with a {@link DeepStack}, one where even that might overflow as plain text.
 */
final class Tangle {

  /** What may recurse begins with one of these. */
  private static final String OPENERS = "<[*_-=~|`:";

  private static final int LONG = 200;
  private static final int LONGEST = 100_000;

  private static final int MOST_BRACKETS = 1000;
  private static final int MOST_TICKS = 300;
  private static final int MOST_TICKS_IN_ALL = 1000;
  private static final int MOST_ROWS = 4000;
  private static final int MOST_NESTED = 50;

  private static final String ENDS_OF_NUMBERS = ".)";
  private static final String BULLETS = "-*+";

  private int brackets;
  private int ticks;
  private int ticksInAll;
  private int rows;
  private int open;
  private int longest;

  private Tangle() {}

  /** How a file is best read. */
  enum Reading {
    /** As it is. */
    PLAIN,
    /** As Markdown, with a deep stack. */
    DEEP,
    /** As Markdown. */
    ORDINARY
  }

  /** How a file is best read. */
  static Reading of(List<Line> lines) {
    Tangle tangle = new Tangle();
    for (Line line : lines) {
      if (tangle.grows(line.text())) {
        return Reading.PLAIN;
      }
    }
    return tangle.longest > LONG ? Reading.DEEP : Reading.ORDINARY;
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
      ticksInAll = 0;
    }
    if (at == text.length()) {
      open = 0;
    }
    rows = text.indexOf('|') >= 0 ? rows + 1 : 0;
    count(text, at);
    longest = Math.max(longest, open);
    return open > LONGEST
        || rows > MOST_ROWS
        || brackets > MOST_BRACKETS
        || ticks > MOST_TICKS
        || ticksInAll > MOST_TICKS_IN_ALL
        || nested > MOST_NESTED;
  }

  private void count(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets += c == '[' || (c == '<' && isInstruction(text, i + 1)) ? 1 : 0;
      open += open > 0 || OPENERS.indexOf(c) >= 0 ? 1 : 0;
      ticksInAll += c == '`' ? 1 : 0;
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
