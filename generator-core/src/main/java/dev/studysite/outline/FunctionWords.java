package dev.studysite.outline;

import java.util.List;
import java.util.Locale;

/**
 * Looks words up in {@code function-words.tsv} without cutting them out of their line. The caller
 * adds up a word's hash while it walks over the characters.
 */
final class FunctionWords {

  private static final int SIZE = 2048;
  private static final WordKind[] KINDS = WordKind.values();

  private final String[] words = new String[SIZE];
  private final byte[] kinds = new byte[SIZE];

  private FunctionWords(List<String> rows) {
    for (String row : rows) {
      int tab = row.indexOf('\t');
      put(row.substring(0, tab), WordKind.valueOf(row.substring(tab + 1).toUpperCase(Locale.ROOT)));
    }
  }

  /** The list that ships with the library. */
  static FunctionWords shipped() {
    return new FunctionWords(Features.rows("function-words.tsv"));
  }

  /** The hash of a word is 0 to begin with, then this for each of its characters. */
  static int hash(int before, char c) {
    return before * 31 + lower(c);
  }

  /** The class of the word between two offsets whose {@link #hash} is given. */
  WordKind kind(String text, int from, int to, int hash) {
    for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) & (SIZE - 1)) {
      String word = words[slot];
      if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
        return KINDS[kinds[slot]];
      }
    }
    return WordKind.OPEN;
  }

  private void put(String word, WordKind kind) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      slot = (slot + 1) & (SIZE - 1);
    }
    words[slot] = word;
    kinds[slot] = (byte) kind.ordinal();
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 11)) & (SIZE - 1);
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
