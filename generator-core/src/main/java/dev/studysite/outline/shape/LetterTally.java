package dev.studysite.outline.shape;

/** How the letters of a line are cased, counted word by word. */
final class LetterTally {

  private static final int MIN_TITLE_WORD = 4;

  private int capitals;
  private int smalls;
  private int upper;
  private int lower;
  private int uncased;
  private int longWords;
  private int capitalised;
  private boolean digit;
  private int joints;

  /** Counts a word of small letters of ASCII only, as most words are. */
  void addPlain(int length) {
    capitals = 0;
    smalls = length;
    lower += length;
  }

  /**
   * Counts any other word.
   *
   * @param text the line
   * @param from where the word starts
   * @param to where it ends
   * @param end where the words of the line end
   */
  void add(String text, int from, int to, int end) {
    capitals = 0;
    smalls = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        smalls++;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == '_' && at + 1 < end && Character.isLowerCase(text.charAt(at + 1))) {
        joints++;
      } else if (c >= 128) {
        addOther(c);
      }
    }
    upper += capitals;
    lower += smalls;
  }

  /** Takes the word that was counted last as a part of a name, unless it only joins others. */
  void weigh(char first, int length, WordKind kind) {
    if (length > MIN_TITLE_WORD || kind == WordKind.OPEN) {
      longWords++;
      capitalised += Character.isLowerCase(first) ? 0 : 1;
    }
  }

  /** True for the word that was counted last: {@code PutItem}, {@code keyId}, {@code IPv6}. */
  boolean isMixed(char first, char second) {
    boolean mixed = capitals > 1 && smalls > 1 && !Character.isUpperCase(second);
    boolean inner = smalls > 0 && capitals > 0 && Character.isLowerCase(first);
    return mixed || inner;
  }

  /** How many underscores there are with a small letter behind them. */
  int joints() {
    return joints;
  }

  /** How many letters of scripts without capitals there are. */
  int uncased() {
    return uncased;
  }

  /** True where most letters have no capitals. */
  boolean isUncased() {
    return uncased > upper + lower;
  }

  /** What the counts say, as a mask of {@link Fact}. */
  int facts() {
    return (upper > 1 && lower == 0 ? Fact.ALL_CAPS.bit() : 0)
        | (longWords > 1 && capitalised * 4 >= longWords * 3 ? Fact.TITLE_CASE.bit() : 0)
        | (isUncased() ? Fact.UNCASED.bit() : 0);
  }

  /** The fact that a digit stands in the words so far. */
  int digitFact() {
    return digit ? Fact.HAS_DIGIT.bit() : 0;
  }

  private void addOther(char c) {
    smalls += Character.isLowerCase(c) ? 1 : 0;
    capitals += Character.isUpperCase(c) ? 1 : 0;
    uncased += Character.getType(c) == Character.OTHER_LETTER ? 1 : 0;
  }
}
