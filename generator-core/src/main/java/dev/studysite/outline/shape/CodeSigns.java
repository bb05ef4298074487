package dev.studysite.outline.shape;

/** Signs that programs use and prose does not. */
final class CodeSigns {

  private CodeSigns() {}

  /** True where the bracket, semicolon, dollar or the like at an offset speaks for code. */
  static boolean isSign(String text, int at, int end) {
    char c = text.charAt(at);
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case ';' -> at == end - 1;
      case '&' -> next == '&';
      case '$' -> Character.isLetter(next) || next == '{' || next == '(';
      case '<', '>' -> next == c || Character.isLetter(next) || next == '/' || next == '=';
      default -> true;
    };
  }

  /** {@code --all}, or {@code -f} as a word by itself. */
  static boolean isOption(String text, int at, int start, int end) {
    if (at == start || !LineScanner.isSpace(text.charAt(at - 1)) || at + 2 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    char third = text.charAt(at + 2);
    boolean brief = Character.isLowerCase(next) && LineScanner.isSpace(third);
    return brief || (next == '-' && Character.isLowerCase(third));
  }

  /** True for the first slash of {@code https://example.org}. */
  static boolean isAddress(String text, int at, int start, int end) {
    return at > start && text.charAt(at - 1) == ':' && at + 1 < end && text.charAt(at + 1) == '/';
  }

  /** True for two slashes, or a slash and a star. */
  static boolean opensComment(String text, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return next == '/' || next == '*';
  }

  /** True for {@code my_name}, not {@code My_Name}. */
  static boolean isSnake(String text, int from, int at) {
    for (int i = from + 1; i + 1 < at; i++) {
      if (text.charAt(i) == '_' && !Character.isUpperCase(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
