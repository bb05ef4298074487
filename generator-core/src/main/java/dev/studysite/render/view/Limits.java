package dev.studysite.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the figures that learners have to know: a number with its unit, a bound with its number, or
 * both, as in {@code up to 4,096 bytes}, {@code 90 days}, {@code at most 10}. A number that stands
 * alone or is part of a name is none.
 */
final class Limits {

  private static final List<String> BOUNDS =
      List.of(
          "no more than ",
          "more than ",
          "less than ",
          "fewer than ",
          "at most ",
          "at least ",
          "up to ",
          "limit of ",
          "limited to ",
          "maximum of ",
          "minimum of ",
          "maximum ",
          "minimum ",
          "max. ",
          "min. ",
          "max ",
          "within ");

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "bit", "bits", "byte", "bytes", "b", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib",
          "tib", "kbps", "mbps", "gbps", "ns", "ms", "s", "sec", "secs", "second", "seconds", "m",
          "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days",
          "week", "weeks", "month", "months", "year", "years", "hz", "khz", "mhz", "ghz", "mm",
          "cm", "km", "mg", "g", "kg", "ml", "l", "kj", "kcal", "v", "w", "kw", "°c", "°f");

  /** Units of one letter count only where they touch the number: {@code 5 m} may be anything. */
  private static final int SHORTEST_APART = 2;

  private Limits() {}

  /** The words as pieces; joined they are the words again. */
  static List<Piece> split(String words) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < words.length()) {
      int afterNumber = beginsNumber(words, at) ? numberEnd(words, at) : at;
      int start = boundStart(words, from, at);
      int end = unitEnd(words, afterNumber);
      if (afterNumber > at && (end > afterNumber || (start < at && isEnd(words, afterNumber)))) {
        addWords(words.substring(from, start), pieces);
        pieces.add(new Piece.Limit(words.substring(start, end)));
        from = end;
        at = end;
      } else {
        at = Math.max(afterNumber, at + 1);
      }
    }
    addWords(words.substring(from), pieces);
    return pieces;
  }

  private static boolean beginsNumber(String words, int at) {
    boolean free =
        at == 0
            || Character.isWhitespace(words.charAt(at - 1))
            || "([~<>≤≥=".indexOf(words.charAt(at - 1)) >= 0;
    return free && isDigit(words.charAt(at));
  }

  /** Behind the digits, with single signs between them: {@code 4,096}, {@code 1/5/10}. */
  private static int numberEnd(String words, int at) {
    int end = at;
    while (end < words.length() && (isDigit(words.charAt(end)) || joins(words, end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(String words, int at) {
    return ".,/-–".indexOf(words.charAt(at)) >= 0
        && at + 1 < words.length()
        && isDigit(words.charAt(at + 1));
  }

  /** Behind the unit, or the same place where there is none. */
  private static int unitEnd(String words, int at) {
    boolean apart = at < words.length() && words.charAt(at) == ' ';
    int start = apart ? at + 1 : at;
    int end = start;
    while (end < words.length() && isUnitLetter(words.charAt(end))) {
      end++;
    }
    String unit = words.substring(start, end).toLowerCase(Locale.ROOT);
    boolean clear = !apart || unit.length() >= SHORTEST_APART || unit.equals("%");
    return clear && UNITS.contains(unit) && isEnd(words, end) ? end : at;
  }

  private static int boundStart(String words, int from, int at) {
    for (String bound : BOUNDS) {
      int start = at - bound.length();
      if (start >= from
          && words.regionMatches(true, start, bound, 0, bound.length())
          && (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)))) {
        return start;
      }
    }
    return at;
  }

  private static boolean isEnd(String words, int at) {
    return at >= words.length()
        || (!Character.isLetterOrDigit(words.charAt(at)) && "_-/:".indexOf(words.charAt(at)) < 0);
  }

  private static boolean isUnitLetter(char c) {
    return Character.isLetter(c) || c == '%' || c == '°';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void addWords(String words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
    }
  }
}
