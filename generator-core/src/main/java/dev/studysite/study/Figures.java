package dev.studysite.study;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether words state a quantity or a limit: {@code 5 GB}, {@code 99.9%}, {@code at most}. A
 * number inside a name is none: {@code S3}, {@code SHA-256}, {@code 2FA}.
 */
final class Figures {

  private static final Set<String> LIMITS =
      Set.of("limit", "limits", "limited", "quota", "quotas", "maximum", "minimum", "max", "min");

  private static final Set<String> PAIRS = Set.of("at least", "at most", "up to");

  /** Units that are written without a space, in small letters. */
  private static final Set<String> UNITS =
      Set.of(
          "x", "k", "m", "g", "h", "s", "d", "w", "y", "ms", "us", "ns", "min", "mins", "hr", "hrs",
          "sec", "secs", "b", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib", "tib", "bit",
          "kbit", "mbit", "gbit", "kbps", "mbps", "gbps", "hz", "khz", "mhz", "ghz", "px", "pt",
          "mm", "cm", "km", "kg", "mg", "ml", "l", "v", "kv", "a", "ma", "kw", "kwh", "am", "pm",
          "c", "f");

  private Figures() {}

  /** True where the text holds one. */
  static boolean in(String text) {
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        if (isFigure(text, at, word) || isLimit(before, word)) {
          return true;
        }
        before = word;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isLimit(String before, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return LIMITS.contains(lower) || PAIRS.contains(before.toLowerCase(Locale.ROOT) + " " + lower);
  }

  private static boolean isFigure(String text, int at, String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0 && stands(text, at, word) && isUnit(word.substring(digits));
  }

  /** False behind a joint, which makes it part of a name, and for the number of an entry. */
  private static boolean stands(String text, int at, String word) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    int end = at + word.length();
    boolean isEntry =
        at == 0
            && end + 1 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && text.charAt(end + 1) == ' ';
    return "-./:#@".indexOf(before) < 0 && !isEntry;
  }

  private static boolean isUnit(String rest) {
    return rest.isEmpty() || UNITS.contains(rest.toLowerCase(Locale.ROOT));
  }
}
