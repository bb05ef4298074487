package dev.studysite.outline.shape;

import dev.studysite.text.Line;

/**
 * Finds the shape of a line. Ends are looked for in the whole line, all else in its first few
 * hundred characters, so that a line of any length takes little more time than reading it.
 */
public final class LineScanner {

  private static final int TAB = 4;
  private static final int MAX_COLUMNS = 400;
  private static final int MIN_RULE = 3;

  private final FunctionWords functionWords;

  /** A scanner that tells the words of a list from all others. */
  public LineScanner(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The shape of one line. */
  public LineShape scan(Line line) {
    String text = line.text();
    int end = trimmedEnd(text);
    int from = 0;
    int columns = 0;
    while (from < end && isSpace(text.charAt(from))) {
      columns = text.charAt(from) == '\t' ? (columns / TAB + 1) * TAB : columns + 1;
      from++;
    }
    columns = Math.min(columns, MAX_COLUMNS);
    if (from == end) {
      return new LineShape(
          line, LineKind.BLANK, columns, Marker.NONE, end, end, Sign.NONE, Sign.NONE, 0, 0, 0);
    }
    if (isFence(text, from, end)) {
      return plain(line, LineKind.FENCE, columns, from, end);
    }
    if (isRule(text, from, end)) {
      return plain(line, LineKind.RULE, columns, from, end);
    }
    int inner = bannerStart(text, from, end);
    return inner > from
        ? words(line, LineKind.BANNER, columns, Marker.NONE, inner, bannerEnd(text, inner, end))
        : marked(line, columns, from, end);
  }

  /** The shape of the same line, where the digits that its words start with are its mark. */
  LineShape numbered(LineShape shape, int end) {
    Marker marker = new Marker(Marker.Type.SECTION, shape.start(), end, false);
    int start = skipSpace(shape.line().text(), end, shape.end());
    return words(shape.line(), LineKind.TEXT, shape.columns(), marker, start, shape.end());
  }

  /** The shape of a line that looks like a fence and is none. */
  LineShape unfenced(LineShape shape) {
    return words(
        shape.line(), LineKind.TEXT, shape.columns(), Marker.NONE, shape.start(), shape.end());
  }

  private LineShape marked(Line line, int columns, int from, int end) {
    String text = line.text();
    Marker marker = MarkerScanner.scan(text, from, end);
    int start = skipSpace(text, Math.max(from, marker.end()), end);
    if (marker.type() == Marker.Type.HASH) {
      return words(
          line, LineKind.TEXT, columns, marker, start, withoutClosing('#', text, start, end));
    }
    return words(line, LineKind.TEXT, columns, marker, start, end);
  }

  private LineShape words(
      Line line, LineKind kind, int columns, Marker marker, int start, int end) {
    WordScan scan = new WordScan(functionWords, line.text(), start, end);
    scan.run();
    LineKind seen = kind == LineKind.TEXT ? scan.kind(marker) : kind;
    return new LineShape(
        line,
        seen,
        columns,
        marker,
        start,
        end,
        scan.sign(),
        scan.verb(),
        scan.facts(),
        scan.words(),
        scan.codeSigns());
  }

  private static LineShape plain(Line line, LineKind kind, int columns, int from, int end) {
    return new LineShape(
        line, kind, columns, Marker.NONE, from, end, Sign.NONE, Sign.NONE, 0, 0, 0);
  }

  /** Three back quotes or tildes, and none behind them: {@code ~~~ heading ~~~} is a banner. */
  private static boolean isFence(String text, int from, int end) {
    char sign = text.charAt(from);
    if (sign != '`' && sign != '~') {
      return false;
    }
    int stop = from;
    while (stop < end && text.charAt(stop) == sign) {
      stop++;
    }
    return stop - from >= MIN_RULE && text.indexOf(sign, stop) < 0;
  }

  private static boolean isRule(String text, int from, int end) {
    char sign = text.charAt(from);
    if (end - from < MIN_RULE || !isRuleSign(sign)) {
      return false;
    }
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c != sign && !isSpace(c)) {
        return false;
      }
    }
    return sign != '.' && sign != '>';
  }

  /** Where the words of a banner start; {@code from} where the line is none. */
  private static int bannerStart(String text, int from, int end) {
    char sign = text.charAt(from);
    if (!isRuleSign(sign) || text.charAt(end - 1) != sign || sign == '.' || sign == '>') {
      return from;
    }
    int inner = from;
    while (inner < end && text.charAt(inner) == sign) {
      inner++;
    }
    boolean longEnough = inner - from >= MIN_RULE || (sign == '=' && inner - from == 2);
    return longEnough ? skipSpace(text, inner, end) : from;
  }

  private static int bannerEnd(String text, int inner, int end) {
    return withoutClosing(text.charAt(end - 1), text, inner, end);
  }

  private static int withoutClosing(char sign, String text, int start, int end) {
    int stop = end;
    while (stop > start && text.charAt(stop - 1) == sign) {
      stop--;
    }
    if (stop == end || stop == start || (!isSpace(text.charAt(stop - 1)) && sign == '#')) {
      return end;
    }
    while (stop > start && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private static boolean isRuleSign(char c) {
    return !isAsciiLetter(c) && "-=*_#@~+^.─━═—>".indexOf(c) >= 0;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space and no-break spaces, the same that make a line blank. */
  public static boolean isSpace(char c) {
    if (c >= ' ' && c < 0x7F) {
      return c == ' ';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
