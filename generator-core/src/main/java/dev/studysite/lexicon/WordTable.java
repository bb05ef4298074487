package dev.studysite.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many words in one array of bytes, numbered in their order, with an open hash over them: no object
 * a word, so that a list is read fast and takes little more memory than its letters.
 */
final class WordTable {

  private static final int ASCII = 128;

  /** So many letters a word make room for those of most corpora. */
  private static final int USUAL = 16;

  private final byte[] letters;
  private final int[] starts;
  private final int[] places;

  /**
   * The words that stand one behind the other.
   *
   * @param letters the words in UTF-8
   * @param starts where each begins, and where the last one ends
   */
  WordTable(byte[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    places = new int[Integer.highestOneBit(Math.max(1, starts.length)) << 2];
    for (int i = 0; i < size(); i++) {
      int hash = 0;
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        hash = hash * 31 + letters[at];
      }
      places[free(hash)] = i + 1;
    }
  }

  /**
   * Reads words that each begin with letters of the word before, as many as a number says.
   *
   * @param cursor stands before the first word
   * @param counted gets the byte behind each word; as long as there are words
   */
  static WordTable read(ByteCursor cursor, byte[] counted) {
    int[] starts = new int[counted.length + 1];
    byte[] letters = new byte[USUAL * (counted.length + 1)];
    int end = 0;
    for (int i = 0; i < counted.length; i++) {
      int shared = cursor.number();
      int rest = cursor.number();
      int before = starts[Math.max(0, i - 1)];
      if (end + shared + rest > letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      System.arraycopy(letters, before, letters, end, shared);
      cursor.take(letters, end + shared, rest);
      starts[i] = end;
      end += shared + rest;
      counted[i] = cursor.next();
    }
    starts[counted.length] = end;
    return new WordTable(Arrays.copyOf(letters, end), starts);
  }

  private int free(int hash) {
    int at = first(hash);
    while (places[at] != 0) {
      at = next(at);
    }
    return at;
  }

  private int first(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (places.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  /** How many words there are; their numbers are below it. */
  int size() {
    return starts.length - 1;
  }

  /** The number of a word, or -1. */
  int number(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= ASCII) {
        return number(word.getBytes(StandardCharsets.UTF_8));
      }
      hash = hash * 31 + c;
    }
    int at = first(hash);
    while (places[at] != 0 && !isSame(places[at] - 1, word)) {
      at = next(at);
    }
    return places[at] - 1;
  }

  private boolean isSame(int number, String word) {
    int start = starts[number];
    if (starts[number + 1] - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int number(byte[] word) {
    int hash = 0;
    for (byte letter : word) {
      hash = hash * 31 + letter;
    }
    int at = first(hash);
    while (places[at] != 0 && order(places[at] - 1, word) != 0) {
      at = next(at);
    }
    return places[at] - 1;
  }

  /** The word of a number. */
  String word(int number) {
    int start = starts[number];
    return new String(letters, start, starts[number + 1] - start, StandardCharsets.UTF_8);
  }

  /** Where a word stands among the words, or would; they have to be sorted. */
  int place(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int order(int number, byte[] word) {
    return Arrays.compareUnsigned(
        letters, starts[number], starts[number + 1], word, 0, word.length);
  }
}
