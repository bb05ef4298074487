package dev.studysite.outline.inline;

/**
 * Tells identifiers, paths and settings from words. Where both readings are common the answer is
 * "words": code is closed to correction and to links, so a name that is wrongly taken for code is
 * lost to the reader, while an identifier among the words is only set in the wrong type.
 */
final class CodeShape {

  /** No word and no name is longer; keys and tokens are. */
  private static final int LONGEST_WORD = 120;

  private CodeShape() {}

  /**
   * True for code.
   *
   * @param s an atom without the stops and quotation marks around it
   * @param before the character in front of it
   * @param after the character behind it
   */
  static boolean isCode(String s, char before, char after) {
    if (s.length() > LONGEST_WORD) {
      return true;
    }
    if (s.length() < 2 || !hasLetterOrDigit(s)) {
      return false;
    }
    if (isLetters(s)) {
      return CamelShape.isCode(s);
    }
    return opensAsCode(s)
        || hasSignOfCode(s)
        || NumberShape.isCode(s)
        || isPairOrPath(s, before)
        || (s.indexOf('.') >= 0 && DottedShape.isCode(s, before))
        || (s.indexOf('-') > 0 && KebabShape.isCode(s, before == '(' && after == ')'))
        || CamelShape.isCode(s);
  }

  private static boolean isPairOrPath(String s, char before) {
    if (s.indexOf('=') > 0) {
      return PairShape.isSetting(s);
    }
    if (s.indexOf('/') >= 0) {
      return PathShape.isCode(s, before);
    }
    return s.indexOf(':') > 0 && PairShape.isQualified(s);
  }

  /**
   * {@code --flag}, {@code ~/bin}, {@code ./run}, {@code !Ref}, {@code #!/bin/sh}, {@code %PATH%}.
   */
  private static boolean opensAsCode(String s) {
    char first = s.charAt(0);
    char second = s.charAt(1);
    return switch (first) {
      case '-' -> second == '-' || Character.isLetter(second);
      case '~' -> second == '/';
      case '.' -> second == '/' || s.startsWith("../");
      case '!' -> Character.isUpperCase(second) && s.length() > 2;
      case '#' -> second == '!';
      case '%' -> s.length() > 2 && s.endsWith("%");
      case '*' -> second == '.' || second == '/';
      default -> s.contains("://") || s.endsWith(":*") || isScoped(s);
    };
  }

  /** {@code AWS::EC2::Instance}. */
  private static boolean isScoped(String s) {
    int at = s.indexOf("::");
    return at > 0 && at + 2 < s.length() && Character.isLetterOrDigit(s.charAt(at + 2));
  }

  private static boolean hasSignOfCode(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (isSignOfCode(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignOfCode(String s, int i) {
    return switch (s.charAt(i)) {
      case '{' -> true;
      case '_' -> i > 0 ? i + 1 < s.length() : s.length() > 2;
      case '\\' -> i > 0 || letterFollows(s, i);
      // A price has a digit behind the sign; "x$" is nothing.
      case '$' -> letterFollows(s, i);
      // A handle, an annotation or a mail address; "me @ work" has blanks.
      case '@' -> letterFollows(s, i) && (i == 0 || s.indexOf('.', i) > 0);
      default -> false;
    };
  }

  private static boolean letterFollows(String s, int i) {
    return i + 1 < s.length() && Character.isLetter(s.charAt(i + 1));
  }

  /** Only letters of ASCII, as most atoms have that get here. */
  private static boolean isLetters(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetterOrDigit(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
