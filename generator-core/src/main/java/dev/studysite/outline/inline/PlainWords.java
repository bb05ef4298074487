package dev.studysite.outline.inline;

/**
 * Tells words that nothing stands among but blanks and stops from all others, in one quick walk:
 * most lines of notes have no mark, no address and no code.
 */
final class PlainWords {

  private static final byte OTHER = 0;

  /** A small letter: goes anywhere. */
  private static final byte SMALL = 1;

  /** A capital: opens a word of small letters. */
  private static final byte CAPITAL = 2;

  /** A blank or a comma: parts words. */
  private static final byte PART = 3;

  /** A stop: ends a word, and a blank follows it. */
  private static final byte STOP = 4;

  private static final int KINDS = 5;

  private static final byte[] CLASSES = classes();

  private static final int FOLLOWERS = followers();

  private PlainWords() {}

  /** True where all from one offset to another is plain; never true for code or an address. */
  static boolean fill(String text, int start, int end) {
    int before = PART;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      int here = c < CLASSES.length ? CLASSES[c] : OTHER;
      if ((FOLLOWERS >>> (before * KINDS + here) & 1) == 0) {
        return false;
      }
      before = here;
    }
    return true;
  }

  /** Which kinds may follow which: a bit for each pair, for one question at each character. */
  private static int followers() {
    int followers = 0;
    for (int before = SMALL; before <= STOP; before++) {
      int at = before * KINDS;
      followers |= before == STOP ? 0 : 1 << (at + SMALL);
      followers |= before == PART ? 1 << (at + CAPITAL) : 0;
      followers |= 1 << (at + PART);
      followers |= before == SMALL ? 1 << (at + STOP) : 0;
    }
    return followers;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) {
      classes[c] = SMALL;
      classes[c - 'a' + 'A'] = CAPITAL;
    }
    classes[' '] = PART;
    classes[','] = PART;
    classes['.'] = STOP;
    classes[':'] = STOP;
    classes['!'] = STOP;
    classes['?'] = STOP;
    return classes;
  }
}
