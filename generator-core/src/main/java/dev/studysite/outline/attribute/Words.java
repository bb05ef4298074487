package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.LineShape;
import java.util.Arrays;

/** Hashes of words and names, without regard to case, marks and a plural s. */
final class Words {

  private static final int MIN_WORD = 3;
  private static final int LIMIT = 300;

  /** The small form of each letter and digit of ASCII; 0 for all other characters. */
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = '0'; c <= 'z'; c++) {
      FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Words() {}

  /** The hash of all words of a line together. */
  static int hash(LineShape shape) {
    return hash(shape.line().text(), shape.start(), Math.min(shape.end(), shape.start() + LIMIT));
  }

  /** The hashes of the first words that have at least three letters. */
  static int[] hashes(LineShape shape, int max) {
    return hashes(shape, max, MIN_WORD);
  }

  /** The hashes of the first words that have at least so many letters. */
  static int[] hashes(LineShape shape, int max, int letters) {
    String text = shape.line().text();
    int[] found = new int[max];
    int count = 0;
    int at = shape.start();
    int end = Math.min(shape.end(), at + LIMIT);
    while (at < end && count < max) {
      int stop = wordEnd(text, at, end);
      if (stop - at >= letters) {
        found[count++] = hash(text, at, stop);
      }
      at = stop + 1;
    }
    return count == max ? found : Arrays.copyOf(found, count);
  }

  /** The hash of the first word. */
  static int first(LineShape shape, int limit) {
    String text = shape.line().text();
    int end = Math.min(shape.end(), shape.start() + limit);
    return hash(text, shape.start(), wordEnd(text, shape.start(), end));
  }

  /** Puts the names that commas, full stops or colons part in a line into a table. */
  static void parts(LineShape shape, IntTable names) {
    String text = shape.line().text();
    int end = Math.min(shape.end(), shape.start() + LIMIT);
    int from = shape.start();
    int parts = 0;
    for (int i = from; i <= end; i++) {
      if (i == end || ",.:;&(|".indexOf(text.charAt(i)) >= 0) {
        parts++;
        if (parts > 1 || i < end) {
          names.slot(hash(text, from, i));
        }
        from = i + 1;
      }
    }
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    char last = ' ';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char letter = folded(c);
      hash = letter == 0 ? hash : hash * 31 + letter;
      last = letter == 0 ? last : c;
    }
    return last == 's' ? (hash - 's') * UNDO : hash;
  }

  /** The inverse of 31 among 32-bit numbers: takes the last letter out of a hash again. */
  private static final int UNDO = 0xBDEF7BDF;

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && folded(text.charAt(at)) != 0) {
      at++;
    }
    return at;
  }

  /** The small form of a letter or digit; 0 for all else. */
  private static char folded(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
