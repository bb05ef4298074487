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
  private static final long KIND = (1 << Byte.SIZE) - 1;

  private static final char[] LOWER = new char[128];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
  }

  /** In each slot a word's hash, its length and the number of its class, or 0. */
  private final long[] slots = new long[SIZE];

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
    long key = key(length, hash);
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (SIZE - 1)) {
      if ((slots[slot] & ~KIND) == key) {
        return KINDS[(int) (slots[slot] & KIND)];
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
    while (slots[slot] != 0) {
      slot = (slot + 1) & (SIZE - 1);
    }
    slots[slot] = key(word.length(), hash) | kind.ordinal();
  }

  private static long key(int length, int hash) {
    return (long) hash << Integer.SIZE | (long) length << Byte.SIZE;
  }

  private static int slot(int hash) {
    return (hash * MIX) >>> SHIFT;
  }

  /** The small letter of a letter; quick for ASCII. */
  private static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
  }
}
