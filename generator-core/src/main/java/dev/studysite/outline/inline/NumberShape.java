package dev.studysite.outline.inline;

/** Numbers that are names: versions, network addresses, keys. Amounts, times and dates are none. */
final class NumberShape {

  private static final int KEY_LENGTH = 20;
  private static final int KEY_DIGITS = 3;
  private static final int MAC_PARTS = 6;
  private static final int YEAR_DIGITS = 4;

  private NumberShape() {}

  /** True for {@code 10.0.0.0/16}, {@code 1.2.3}, {@code 2001:db8::1}, {@code 0x1F}, a key. */
  static boolean isCode(String s) {
    char first = s.charAt(0);
    boolean number = Character.isDigit(first);
    return (number && (isDottedNumber(s) || isHex(s, 2, s.startsWith("0x"))))
        || (first == 'v' && isDottedNumber(s.substring(1)) && s.indexOf('.') > 0)
        || isHexPairs(s)
        || isKey(s);
  }

  /** Three or more numbers with dots between them; a year at the end makes it a date. */
  private static boolean isDottedNumber(String s) {
    int slash = s.indexOf('/');
    String[] parts = (slash < 0 ? s : s.substring(0, slash)).split("\\.", -1);
    for (String part : parts) {
      if (!isDigits(part)) {
        return false;
      }
    }
    boolean mask = slash < 0 || isDigits(s.substring(slash + 1));
    boolean date = parts.length == 3 && parts[2].length() == YEAR_DIGITS;
    return parts.length >= 3 && mask && !date;
  }

  /** MAC and IPv6 addresses. */
  private static boolean isHexPairs(String s) {
    if (s.indexOf(':') < 0) {
      return false;
    }
    String[] parts = s.split(":", -1);
    boolean shortened = s.contains("::") && parts.length > 2;
    if (parts.length < MAC_PARTS && !shortened) {
      return false;
    }
    for (String part : parts) {
      if (part.length() > 4 || !isHex(part, 0, true)) {
        return false;
      }
    }
    return true;
  }

  /** Long, with digits among capitals and small letters, or of hex digits only. */
  private static boolean isKey(String s) {
    if (s.length() < KEY_LENGTH) {
      return false;
    }
    int digits = 0;
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    boolean only = digits + upper + lower == s.length();
    boolean mixed = upper > 0 && lower > 0;
    boolean hex = isHex(s, 0, true);
    return only && digits >= KEY_DIGITS && (mixed || hex);
  }

  private static boolean isHex(String s, int from, boolean prefixed) {
    if (!prefixed) {
      return false;
    }
    for (int i = from; i < s.length(); i++) {
      if (Character.digit(s.charAt(i), 16) < 0) {
        return false;
      }
    }
    return s.length() > from || from == 0;
  }

  /** True for one or more digits and nothing else. */
  static boolean isDigits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!Character.isDigit(s.charAt(i))) {
        return false;
      }
    }
    return !s.isEmpty();
  }
}
