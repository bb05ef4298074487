package dev.studysite.outline.shape;

/**
 * Decides what a line of words looks like as a whole.
 *
 * @param text the line
 * @param start where its words start
 * @param end where its words end
 * @param marker the mark before them
 * @param facts the facts found so far, as a mask
 * @param words how many words there are
 * @param codeSigns how many signs of programs there are
 * @param pipes how many upright bars there are
 * @param gaps how many wide gaps there are
 */
record KindScan(
    String text,
    int start,
    int end,
    Marker marker,
    int facts,
    int words,
    int codeSigns,
    int pipes,
    int gaps) {

  private static final int MAX_SETTING = 120;
  private static final int MAX_BRACKETS = 12;
  private static final String HOST_SIGNS = "#>$%";

  LineKind kind() {
    if (start >= end) {
      return LineKind.TEXT;
    }
    char first = text.charAt(start);
    if (isPrompt(first)) {
      return LineKind.PROMPT;
    }
    if (isBrackets() || isDrawing()) {
      return LineKind.BRACKETS;
    }
    if (isAddress()) {
      return LineKind.ADDRESS;
    }
    if (first == '|' || pipes > 1) {
      return LineKind.PIPES;
    }
    if (isCode(first)) {
      return LineKind.CODE;
    }
    if (isSetting()) {
      return LineKind.SETTING;
    }
    return gaps > 1 ? LineKind.COLUMNS : LineKind.TEXT;
  }

  private boolean is(Fact fact) {
    return (facts & fact.bit()) != 0;
  }

  private boolean isPrompt(char first) {
    boolean dollar = first == '$' && start + 1 < end && isSpaceAt(start + 1);
    boolean drive = text.startsWith(":\\", start + 1);
    boolean shell = first == 'P' && text.startsWith("PS ", start) && text.indexOf('>', start) > 0;
    boolean quoted =
        marker.type() == Marker.Type.QUOTE && (codeSigns > 0 || is(Fact.STARTS_COMMAND));
    return dollar || drive || shell || quoted || isHostPrompt();
  }

  /**
   * A name, perhaps with a mode in brackets, then a sign: {@code R1(config)#}, {@code me@host:~$}.
   */
  private boolean isHostPrompt() {
    int at = start;
    while (at < end && at - start < 40 && isHostCharacter(text.charAt(at))) {
      at++;
    }
    if (at == start || at >= end || at - start >= 40) {
      return false;
    }
    char sign = text.charAt(at);
    if (HOST_SIGNS.indexOf(sign) < 0) {
      return false;
    }
    boolean user = text.lastIndexOf('@', at) > start;
    boolean router = sign == '#' || (sign == '>' && is(Fact.HAS_DIGIT));
    return (router && Character.isLetter(text.charAt(start)))
        || (user && (sign == '$' || sign == '%'));
  }

  private static boolean isHostCharacter(char c) {
    return Character.isLetterOrDigit(c) || "@-_.:~/()".indexOf(c) >= 0;
  }

  /** Nothing but signs, as in the frame of a drawing: {@code +---+---+}. */
  private boolean isDrawing() {
    return words == 0 && end - start > 2 && text.charAt(start) != '|' && !marker.isBullet();
  }

  private boolean isBrackets() {
    if (end - start > MAX_BRACKETS) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ("{}[]();,".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isAddress() {
    if (!is(Fact.HAS_ADDRESS) && !text.startsWith("www.", start)) {
      return false;
    }
    int colon = text.indexOf("://", start);
    return (colon < 0 || colon - start < 9) && !hasSpace(start, Math.min(end, start + 2000));
  }

  private boolean isCode(char first) {
    char last = text.charAt(end - 1);
    boolean comment = first == '/' && codeSigns > 1 && !marker.stands();
    boolean tag = first == '<' && last == '>';
    boolean statement = last == ';' || last == '{' || last == '}' || last == '\\';
    boolean quotedKey = first == '"' && text.indexOf("\":", start) > 0;
    return comment
        || tag
        || quotedKey
        || (statement && codeSigns > 0)
        || codeSigns > 3
        || Statement.isAt(text, start, end);
  }

  private boolean isSetting() {
    if (end - start > MAX_SETTING) {
      return false;
    }
    int at = start;
    while (at < end && isKeyCharacter(text.charAt(at))) {
      at++;
    }
    if (at == start || at >= end) {
      return at == end && text.charAt(end - 1) == ':' && isKeyLike(end - 1);
    }
    boolean assigned = text.charAt(at) == '=' && at + 1 < end && !isSpaceAt(at + 1);
    boolean keyed = text.charAt(at - 1) == ':' && isSpaceAt(at) && isKeyLike(at - 1);
    return (assigned && !hasSpace(at, end)) || (keyed && spaces(at + 1) <= 1);
  }

  private boolean isKeyLike(int keyEnd) {
    char first = text.charAt(start);
    boolean small = Character.isLowerCase(first) || first == '_' || first == '"';
    return keyEnd > start && (small || is(Fact.STARTS_IDENTIFIER));
  }

  private static boolean isKeyCharacter(char c) {
    return c > ' ' && c < 127 && (Character.isLetterOrDigit(c) || "._-/:\"".indexOf(c) >= 0);
  }

  private int spaces(int from) {
    int spaces = 0;
    for (int i = from; i < end; i++) {
      if (isSpaceAt(i)) {
        spaces++;
      }
    }
    return spaces;
  }

  private boolean hasSpace(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSpaceAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpaceAt(int at) {
    return LineScanner.isSpace(text.charAt(at));
  }
}
