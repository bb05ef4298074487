package dev.studysite.outline.shape;

/** What the first and the last character of a line's words say. */
final class EdgeFacts {

  private EdgeFacts() {}

  /** The facts as a mask; none where there are no words. */
  static int of(String text, int start, int end) {
    if (start >= end) {
      return 0;
    }
    char first = text.charAt(start);
    boolean option = text.startsWith("--", start) || first == '@' || text.startsWith("./", start);
    return first(first) | last(text.charAt(end - 1)) | (option ? Fact.STARTS_OPTION.bit() : 0);
  }

  private static int last(char c) {
    return switch (c) {
      case ':', '：' -> Fact.ENDS_COLON.bit();
      case '.', '!', ';', '。', '！', '…' -> Fact.ENDS_STOP.bit();
      case '?', '？' -> Fact.ENDS_QUESTION.bit();
      case ',', '-', '–', '—', '(', '=', '&', '+', '、', '，' -> Fact.ENDS_OPEN.bit();
      default -> 0;
    };
  }

  private static int first(char c) {
    if (c >= '0' && c <= '9') {
      return Fact.STARTS_DIGIT.bit();
    }
    if (c == '"' || c == '\'' || c == '“' || c == '‘' || c == '«') {
      return Fact.STARTS_QUOTE.bit();
    }
    if (c == '(' || c == '[' || c == '{' || c == '<') {
      return Fact.STARTS_BRACKET.bit();
    }
    if (Character.isUpperCase(c)) {
      return Fact.STARTS_UPPER.bit();
    }
    return Character.isLowerCase(c) ? Fact.STARTS_LOWER.bit() : 0;
  }
}
