package dev.studysite.outline.inline;

import dev.studysite.outline.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Words between two marks that writers use by habit, also where nothing will read them: {@code
 * *so*}, {@code **so**}, {@code _so_}, and code between backticks. Marks count only in pairs on one
 * line, around words, with no further mark of the kind between them; {@code 2 * 3 * 4} and {@code
 * *.txt *.md} have none.
 *
 * @param kind what the words are
 * @param start the offset of the opening mark
 * @param innerStart the offset of the first word
 * @param innerEnd the offset behind the last word
 * @param end the offset behind the closing mark
 */
record LightMark(Run.Kind kind, int start, int innerStart, int innerEnd, int end) {

  private static final String BEFORE = " \t([{\"'“‘,;:/-–—>";
  private static final String AFTER = " \t)]}\"'”’.,;:!?/-–—…";
  private static final String CLOSERS = ".!?)]”’\"'%+";

  /** The pairs of marks in a part of a line, in order; none lies in another. */
  static List<LightMark> in(String text, int start, int end) {
    int at = firstMark(text, start, end);
    if (at == end) {
      return List.of();
    }
    List<LightMark> found = new ArrayList<>();
    boolean[] spent = new boolean['`' + 1];
    while (at < end) {
      char c = text.charAt(at);
      if (!isMark(c)) {
        at++;
        continue;
      }
      int width = width(text, at, end);
      int close = spent[c] ? -1 : find(text, at, width, end);
      spent[c] |= close < 0;
      if (close >= 0 && isPair(text, at, width, close, start, end)) {
        found.add(new LightMark(kind(c, width), at, at + width, close, close + width));
        at = close + width;
      } else {
        at += width;
      }
    }
    return found;
  }

  private static int firstMark(String text, int start, int end) {
    int at = start;
    while (at < end && !isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '`';
  }

  private static Run.Kind kind(char mark, int width) {
    if (mark == '`') {
      return Run.Kind.CODE;
    }
    return width == 2 ? Run.Kind.STRONG : Run.Kind.EMPHASIS;
  }

  private static int width(String text, int at, int end) {
    int to = at;
    while (to < end && text.charAt(to) == text.charAt(at)) {
      to++;
    }
    return to - at;
  }

  /** The next run of the same sign, whatever its width. */
  private static int find(String text, int at, int width, int end) {
    int next = text.indexOf(text.charAt(at), at + width);
    return next < end ? next : -1;
  }

  private static boolean isPair(String text, int open, int width, int close, int start, int end) {
    char mark = text.charAt(open);
    int innerStart = open + width;
    if (width != width(text, close, end) || width > (mark == '_' ? 1 : 2) || close == innerStart) {
      return false;
    }
    if (mark == '`') {
      return !text.substring(innerStart, close).isBlank();
    }
    return !isWithin(text, open, close + width)
        && (open == start || BEFORE.indexOf(text.charAt(open - 1)) >= 0)
        && (close + width == end || AFTER.indexOf(text.charAt(close + width)) >= 0)
        && isWord(text.codePointAt(innerStart), "\"'“‘(")
        && isWord(text.codePointBefore(close), CLOSERS);
  }

  /** Between straight quotes or slashes they are signs of a pattern, a comment or a path. */
  private static boolean isWithin(String text, int open, int end) {
    if (open == 0 || end >= text.length()) {
      return false;
    }
    char before = text.charAt(open - 1);
    return before == text.charAt(end) && "\"'/".indexOf(before) >= 0;
  }

  private static boolean isWord(int c, String others) {
    return Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
  }
}
