package dev.studysite.outline.shape;

/** Decides whether a dash, colon, equals sign or arrow may part a term from its definition. */
final class SignScanner {

  private SignScanner() {}

  /**
   * The sign at an offset, or {@link Sign#NONE}.
   *
   * @param text the line
   * @param start where its words start
   * @param at the offset of the character
   * @param end where its words end
   * @param words how many words stand before the sign
   */
  static Sign scan(String text, int start, int at, int end, int words) {
    char c = text.charAt(at);
    int after = at + 1;
    while (after < end && text.charAt(after) == c && (c == '-' || c == '=')) {
      after++;
    }
    if (after >= end) {
      return Sign.NONE;
    }
    if (isArrow(c) || (text.charAt(after) == '>' && (c == '-' || c == '='))) {
      return arrow(text, start, at, isArrow(c) ? after : after + 1, end, words);
    }
    boolean before = LineScanner.isSpace(text.charAt(at - 1));
    boolean behind = LineScanner.isSpace(text.charAt(after));
    Sign.Kind kind =
        switch (c) {
          case ':', '：' -> colon(text, at, after, behind);
          case '=' -> before && behind && after == at + 1 ? Sign.Kind.EQUALS : Sign.Kind.NONE;
          default -> behind || (c == '—' && !before) ? Sign.Kind.DASH : Sign.Kind.NONE;
        };
    return kind == Sign.Kind.NONE ? Sign.NONE : sign(kind, text, start, at, after, end, words);
  }

  private static Sign.Kind colon(String text, int at, int after, boolean behind) {
    if (behind || text.charAt(at) == '：') {
      return Sign.Kind.COLON;
    }
    char next = text.charAt(after);
    char last = text.charAt(at - 1);
    boolean glued = Character.isUpperCase(next) && (Character.isLowerCase(last) || last == ')');
    return glued && Character.isUpperCase(text.charAt(0)) ? Sign.Kind.COLON : Sign.Kind.NONE;
  }

  private static Sign arrow(String text, int start, int at, int after, int end, int words) {
    return after >= end ? Sign.NONE : sign(Sign.Kind.ARROW, text, start, at, after, end, words);
  }

  private static Sign sign(
      Sign.Kind kind, String text, int start, int at, int after, int end, int words) {
    int from = at;
    while (from > start && LineScanner.isSpace(text.charAt(from - 1))) {
      from--;
    }
    int to = after;
    while (to < end && LineScanner.isSpace(text.charAt(to))) {
      to++;
    }
    return new Sign(kind, from, to, words);
  }

  private static boolean isArrow(char c) {
    return c == '→' || c == '⇒' || c == '➔';
  }
}
