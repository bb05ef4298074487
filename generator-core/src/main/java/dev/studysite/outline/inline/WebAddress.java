package dev.studysite.outline.inline;

import java.util.List;

/** Finds addresses in plain text, by the rules of GitHub's extended autolinks. */
final class WebAddress {

  private static final List<String> STARTS = List.of("http://", "https://", "mailto:", "www.");
  private static final String ENDS = "<>\"“”«»|`{}";
  private static final String TRAILING = ".,:;!?'’‘*…";

  private WebAddress() {}

  /**
   * The offset behind the address that starts at an offset; that offset itself where none does.
   * Stops and commas at its end are left out, and so is a bracket that opens outside of it.
   */
  static int end(String text, int from, int limit) {
    int scheme = scheme(text, from, limit);
    int first = from + scheme;
    if (scheme == 0 || first >= limit || !Character.isLetterOrDigit(text.charAt(first))) {
      return from;
    }
    int end = trimmed(text, first, body(text, first, limit));
    boolean mail = text.charAt(first - 1) == ':';
    return !mail || hasAt(text, first + 1, end) ? end : from;
  }

  private static boolean hasAt(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '@') {
        return true;
      }
    }
    return false;
  }

  /** True where an address may start: the first letters of one stand here. */
  static boolean mayStart(String text, int from, int limit) {
    return scheme(text, from, limit) > 0;
  }

  /** Where an address leads; one without a scheme is taken as browsers take it. */
  static String target(String address) {
    return address.regionMatches(true, 0, "www.", 0, 4) ? "http://" + address : address;
  }

  private static int scheme(String text, int from, int limit) {
    if (from + 4 >= limit || !mayBeScheme(text.charAt(from), text.charAt(from + 1))) {
      return 0;
    }
    for (String start : STARTS) {
      if (text.regionMatches(true, from, start, 0, start.length())
          && from + start.length() <= limit) {
        return start.length();
      }
    }
    return 0;
  }

  /** The first two letters rule out nearly all words without a comparison. */
  private static boolean mayBeScheme(char first, char second) {
    return switch (first) {
      case 'h', 'H' -> second == 't' || second == 'T';
      case 'm', 'M' -> second == 'a' || second == 'A';
      case 'w', 'W' -> second == 'w' || second == 'W';
      default -> false;
    };
  }

  private static int body(String text, int from, int limit) {
    int open = 0;
    int at = from;
    while (at < limit && !isEnd(text.charAt(at))) {
      char c = text.charAt(at);
      open += c == '(' || c == '[' ? 1 : 0;
      open -= c == ')' || c == ']' ? 1 : 0;
      if (open < 0) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int from, int end) {
    int at = end;
    while (at > from && TRAILING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || ENDS.indexOf(c) >= 0
        || (AtomScanner.isWide(c) && !Character.isSurrogate(c));
  }
}
