package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text in front of a definition or over a section: what of it is the name. */
final class HeadText {

  private HeadText() {}

  /** Where the sign between head and text stands: a colon or a dash with a space; or -1. */
  static int signAt(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaced = text.charAt(i + 1) == ' ';
      if ((c == ':' && spaced) || ((c == '-' || c == '–') && spaced && text.charAt(i - 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Without brackets, quotes, articles, ordinals and closing marks. */
  static String clean(String words) {
    String name = withoutOrdinal(withoutBrackets(words).strip());
    name = strip(name, "\"'“”‘’«»*`:;.,?!-–—>=•");
    String lower = name.toLowerCase(Locale.ROOT);
    for (String article : List.of("what is ", "what are ", "what's ", "an ", "a ", "the ")) {
      if (lower.startsWith(article)) {
        return clean(name.substring(article.length()));
      }
    }
    return String.join(" ", spaced(name));
  }

  /** The parts between signs that stand outside brackets. */
  static List<String> split(String text, Set<String> signs) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (String word : spaced(text)) {
      if (depth == 0 && signs.contains(word.toLowerCase(Locale.ROOT))) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(part.isEmpty() ? "" : " ").append(word);
      }
      depth += (int) word.chars().filter(c -> c == '(').count();
      depth -= (int) word.chars().filter(c -> c == ')').count();
    }
    parts.add(part.toString());
    return parts.stream().map(HeadText::bare).toList();
  }

  private static String bare(String part) {
    boolean whole = part.startsWith("(") && part.endsWith(")");
    return whole ? part.substring(1, part.length() - 1) : part;
  }

  /** Without what stands in round or square brackets. */
  static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return out.toString();
  }

  /**
   * {@code 2. Steam engines}, {@code 3) Wheels}, {@code 2.1 Boilers}; {@code 802.11 bridge} is a
   * name.
   */
  private static String withoutOrdinal(String text) {
    int at = 0;
    int parts = 0;
    int digits = digitsAt(text, at);
    int firstDot = digits;
    while (digits > 0) {
      at += digits;
      parts++;
      boolean dot = at + 1 < text.length() && text.charAt(at) == '.';
      digits = dot ? digitsAt(text, at + 1) : 0;
      at += digits > 0 ? 1 : 0;
    }
    boolean closed = at > 0 && at < text.length() && ".)".indexOf(text.charAt(at)) >= 0;
    boolean section = parts > 1 && firstDot <= 2 && at < text.length() && text.charAt(at) == ' ';
    return closed || section ? text.substring(closed ? at + 1 : at).strip() : text;
  }

  private static int digitsAt(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static String strip(String text, String marks) {
    int start = 0;
    int end = text.length();
    while (start < end && (marks.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    while (end > start
        && (marks.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The pieces between white space. */
  private static List<String> spaced(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          pieces.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }
}
