package dev.studysite.outline.shape;

import dev.studysite.outline.ShippedTable;
import java.util.List;
import java.util.Locale;

/**
 * Looks words up in {@code function-words.tsv} without cutting them out of their line. The caller
 * adds up a word's hash while it walks over the characters.
 */
public final class FunctionWords {

  private static final int SIZE = 2048;
  private static final int SHIFT = 21;
  private static final int MIX = 0x9E3779B9;
  private static final WordKind[] KINDS = WordKind.values();

  private final int[] hashes = new int[SIZE];
  private final byte[] lengths = new byte[SIZE];
  private final byte[] kinds = new byte[SIZE];

  private FunctionWords(List<String> rows) {
    for (String row : rows) {
      int tab = row.indexOf('\t');
      put(row.substring(0, tab), WordKind.valueOf(row.substring(tab + 1).toUpperCase(Locale.ROOT)));
    }
  }

  /** The list that ships with the library. */
  public static FunctionWords shipped() {
    return new FunctionWords(ShippedTable.beside(FunctionWords.class, "function-words.tsv").rows());
  }

  /** The hash of a word is 0 to begin with, then this for each of its characters. */
  static int hash(int before, char c) {
    return before * 31 + lower(c);
  }

  /**
   * The class of a word. Words are told by length and hash alone: among the few hundred words of
   * the list and all others of up to twenty letters, two that agree in both are not to be expected,
   * and would cost no more than a wrong hint.
   */
  WordKind kind(int length, int hash) {
    for (int slot = slot(hash); lengths[slot] != 0; slot = (slot + 1) & (SIZE - 1)) {
      if (hashes[slot] == hash && lengths[slot] == length) {
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
    while (lengths[slot] != 0) {
      slot = (slot + 1) & (SIZE - 1);
    }
    hashes[slot] = hash;
    lengths[slot] = (byte) word.length();
    kinds[slot] = (byte) kind.ordinal();
  }

  private static int slot(int hash) {
    return (hash * MIX) >>> SHIFT;
  }

  /** The small letter of a letter; quick for ASCII. */
  public static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
