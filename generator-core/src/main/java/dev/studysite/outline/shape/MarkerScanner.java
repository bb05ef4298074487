package dev.studysite.outline.shape;

/** Finds the bullet, number or other mark that a line starts with. */
final class MarkerScanner {

  private static final int MAX_DIGITS = 3;
  private static final int PARTS_OF_AN_ADDRESS = 4;
  private static final String DOTS = "•·●○▪▫◦‣▸►▶■□◆◇➢➤⁃∙";
  private static final String ARROWS = "→⇒➔➜➡⟶»";
  private static final String TICKS = "✓✔✗✘☐☑☒★☆+~";
  private static final String LONG_DASHES = "–—−―";
  private static final String CJK_NUMERALS = "一二三四五六七八九十";

  private MarkerScanner() {}

  /**
   * The mark at an offset.
   *
   * @param text the line
   * @param at the offset of the first character that is not white space
   * @param end the offset behind the last one
   */
  static Marker scan(String text, int at, int end) {
    if (at >= end) {
      return Marker.NONE;
    }
    char c = text.charAt(at);
    if (c < 128 && Character.isLetter(c)) {
      return letter(text, at, end);
    }
    if (c >= '0' && c <= '9') {
      return number(text, at, at, end);
    }
    return switch (c) {
      case '-', '=' -> dash(text, at, end);
      case '*' -> star(text, at, end);
      case '#' -> hash(text, at, end);
      case '>' -> spaced(Marker.Type.QUOTE, text, at, at + 1, end);
      case '(', '[' -> bracketed(text, at, end);
      default -> sign(c, text, at, end);
    };
  }

  private static Marker sign(char c, String text, int at, int end) {
    if (DOTS.indexOf(c) >= 0) {
      return mark(Marker.Type.DOT, text, at, at + 1, end);
    }
    if (ARROWS.indexOf(c) >= 0) {
      return mark(Marker.Type.ARROW, text, at, at + 1, end);
    }
    if (TICKS.indexOf(c) >= 0) {
      return spaced(Marker.Type.SYMBOL, text, at, at + 1, end);
    }
    if (LONG_DASHES.indexOf(c) >= 0) {
      return mark(Marker.Type.DASH, text, at, at + 1, end);
    }
    if (CJK_NUMERALS.indexOf(c) >= 0) {
      return cjkNumber(text, at, end);
    }
    return symbol(text, at, end);
  }

  private static Marker dash(String text, int at, int end) {
    char first = text.charAt(at);
    int stop = run(text, at, end, first);
    if (stop < end && text.charAt(stop) == '>') {
      return mark(Marker.Type.ARROW, text, at, stop + 1, end);
    }
    if (first == '=' || stop - at > MAX_DIGITS) {
      return Marker.NONE;
    }
    return stop - at > 1
        ? spacedOrWord(text, at, stop, end)
        : mark(Marker.Type.DASH, text, at, stop, end);
  }

  /** Two or three dashes: a mark before a capital or white space, but {@code --port} is code. */
  private static Marker spacedOrWord(String text, int at, int stop, int end) {
    boolean word = stop < end && Character.isUpperCase(text.charAt(stop));
    return word
        ? mark(Marker.Type.DASHES, text, at, stop, end)
        : spaced(Marker.Type.DASHES, text, at, stop, end);
  }

  private static Marker star(String text, int at, int end) {
    int stop = run(text, at, end, '*');
    boolean emphasis = stop - at > 1 || (text.charAt(end - 1) == '*' && end - at > 1);
    return emphasis && !isSpaceAt(text, stop, end)
        ? Marker.NONE
        : mark(Marker.Type.STAR, text, at, stop, end);
  }

  private static Marker hash(String text, int at, int end) {
    int stop = run(text, at, end, '#');
    return stop - at <= 6 ? mark(Marker.Type.HASH, text, at, stop, end) : Marker.NONE;
  }

  private static Marker number(String text, int from, int at, int end) {
    int stop = digits(text, at, end);
    if (stop - at > MAX_DIGITS || stop >= end) {
      return Marker.NONE;
    }
    char c = text.charAt(stop);
    if (c == '.' && stop + 1 < end && isDigit(text.charAt(stop + 1))) {
      return section(text, from, stop, end);
    }
    boolean closes = c == '.' || c == ')' || c == '、' || c == '．' || c == '）';
    if (closes || ((c == ':' || c == '-') && isSpaceAt(text, stop + 1, end))) {
      return mark(Marker.Type.NUMBER, text, from, stop + 1, end);
    }
    return Marker.NONE;
  }

  /** {@code 2.1} or {@code 2.1.3}; {@code 0.5} is an amount, {@code 10.0.0.1} an address. */
  private static Marker section(String text, int from, int firstDot, int end) {
    int at = firstDot;
    int parts = 1;
    while (at + 1 < end && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      at = digits(text, at + 1, end);
      parts++;
    }
    if (text.charAt(from) == '0' || parts == PARTS_OF_AN_ADDRESS) {
      return Marker.NONE;
    }
    if (at < end && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
      at++;
    }
    boolean words = isSpaceAt(text, at, end) && at - from <= 9 && letterFollows(text, at, end);
    return words ? mark(Marker.Type.SECTION, text, from, at, end) : Marker.NONE;
  }

  private static Marker letter(String text, int at, int end) {
    char c = text.charAt(at);
    if ((c == 'Q' || c == 'q' || c == 'A' || c == 'a') && at + 1 < end) {
      Marker talk = questionOrAnswer(text, at, end);
      if (talk.stands()) {
        return talk;
      }
    }
    int stop = at + 1;
    while (stop < end && stop - at < 4 && isRoman(text.charAt(stop)) && isRoman(c)) {
      stop++;
    }
    boolean closed = stop < end && (text.charAt(stop) == ')' || text.charAt(stop) == '.');
    return closed && isSpaceAt(text, stop + 1, end)
        ? mark(Marker.Type.LETTER, text, at, stop + 1, end)
        : Marker.NONE;
  }

  private static Marker questionOrAnswer(String text, int at, int end) {
    boolean asks = Character.toUpperCase(text.charAt(at)) == 'Q';
    Marker.Type type = asks ? Marker.Type.QUESTION : Marker.Type.ANSWER;
    String name = asks ? "question" : "answer";
    int stop = text.regionMatches(true, at, name, 0, name.length()) ? at + name.length() : at + 1;
    stop = digits(text, stop, end);
    boolean closed = stop < end && (text.charAt(stop) == ':' || (asks && text.charAt(stop) == '.'));
    if (!closed || (stop + 1 < end && text.charAt(stop + 1) == '\\')) {
      return Marker.NONE;
    }
    return mark(type, text, at, stop + 1, end);
  }

  private static Marker bracketed(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && stop - at <= MAX_DIGITS && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    boolean closed = stop < end && (text.charAt(stop) == ')' || text.charAt(stop) == ']');
    if (!closed || stop == at + 1 || !isSpaceAt(text, stop + 1, end)) {
      return Marker.NONE;
    }
    boolean number = isDigit(text.charAt(at + 1));
    boolean letter =
        stop == at + 2 || (isRoman(text.charAt(at + 1)) && isRoman(text.charAt(at + 2)));
    if (!number && !letter) {
      return Marker.NONE;
    }
    return mark(number ? Marker.Type.NUMBER : Marker.Type.LETTER, text, at, stop + 1, end);
  }

  private static Marker cjkNumber(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at < MAX_DIGITS && CJK_NUMERALS.indexOf(text.charAt(stop)) >= 0) {
      stop++;
    }
    return stop < end && "、.．".indexOf(text.charAt(stop)) >= 0
        ? mark(Marker.Type.SECTION, text, at, stop + 1, end)
        : Marker.NONE;
  }

  private static Marker symbol(String text, int at, int end) {
    int codePoint = text.codePointAt(at);
    if (Character.getType(codePoint) != Character.OTHER_SYMBOL) {
      return Marker.NONE;
    }
    int stop = at + Character.charCount(codePoint);
    while (stop < end && (text.charAt(stop) == '\uFE0F' || text.charAt(stop) == '\u20E3')) {
      stop++;
    }
    return mark(Marker.Type.SYMBOL, text, at, stop, end);
  }

  private static Marker spaced(Marker.Type type, String text, int at, int stop, int end) {
    return isSpaceAt(text, stop, end) ? mark(type, text, at, stop, end) : Marker.NONE;
  }

  private static Marker mark(Marker.Type type, String text, int at, int stop, int end) {
    return new Marker(type, at, stop, !isSpaceAt(text, stop, end));
  }

  private static int run(String text, int at, int end, char c) {
    int stop = at;
    while (stop < end && text.charAt(stop) == c) {
      stop++;
    }
    return stop;
  }

  private static int digits(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at <= MAX_DIGITS && isDigit(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean letterFollows(String text, int at, int end) {
    int next = LineScanner.skipSpace(text, at, end);
    return next < end && Character.isLetter(text.charAt(next));
  }

  private static boolean isSpaceAt(String text, int at, int end) {
    return at >= end || LineScanner.isSpace(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRoman(char c) {
    return c == 'i' || c == 'v' || c == 'x';
  }
}
