package dev.studysite.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words and pairs of neighbouring words stand in the corpus of a pack. Counts are kept as
 * eighths of their binary logarithm, so they are right to about 5 %; words seen less than four
 * times and pairs seen less than three times are not known. The form of the bytes is that of the
 * pack builder.
 */
public final class WordCounts {

  private static final int STEPS = 8;
  private static final int SHORT = 3;
  private static final double[] POWERS = new double[256];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = Math.pow(2, i / (double) STEPS);
    }
  }

  private static final int SEVEN_BITS = 0x7F;

  private final String[] words;
  private final byte[] counts;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] starts;
  private final int[] seconds;
  private final byte[] pairCounts;
  private final String[] operations;
  private final int[] letters;
  private final double total;

  /** No corpus at all: every count is 0. */
  WordCounts() {
    this(new byte[] {0, 0}, 0);
  }

  WordCounts(byte[] bytes, int start) {
    Cursor cursor = new Cursor(bytes, start);
    int size = cursor.number();
    words = new String[size];
    counts = new byte[size];
    cursor.readWords(words, counts);
    for (int i = 0; i < size; i++) {
      numbers.put(words[i], i);
    }
    starts = new int[size + 1];
    int[] pairSeconds = new int[bytes.length];
    byte[] quantities = new byte[bytes.length];
    int pairs = 0;
    for (int i = 0; i < size; i++) {
      starts[i] = pairs;
      int end = cursor.number();
      end += cursor.at;
      int second = -1;
      while (cursor.at < end) {
        second += cursor.number();
        pairSeconds[pairs] = second;
        quantities[pairs++] = bytes[cursor.at++];
      }
    }
    starts[size] = pairs;
    seconds = Arrays.copyOf(pairSeconds, pairs);
    pairCounts = Arrays.copyOf(quantities, pairs);
    double sum = 1;
    for (byte quantised : counts) {
      sum += count(quantised);
    }
    total = sum;
    operations = new String[cursor.number()];
    cursor.readWords(operations, new byte[0]);
    letters = Arrays.stream(words).mapToInt(Similar::letters).toArray();
  }

  /** The sum of all counts: how many words the corpus has. */
  public double total() {
    return total;
  }

  /** The count of a word in small letters; 0 where it was hardly ever seen. */
  public double of(String word) {
    Integer number = numbers.get(word);
    return number == null ? 0 : count(counts[number]);
  }

  /** The count of two neighbouring words in small letters; 0 where they were hardly ever seen. */
  public double of(String first, String second) {
    Integer from = numbers.get(first);
    Integer to = from == null ? null : numbers.get(second);
    if (from == null || to == null) {
      return 0;
    }
    int place = Arrays.binarySearch(seconds, starts[from], starts[from + 1], to);
    return place < 0 ? 0 : count(pairCounts[place]);
  }

  /**
   * The words that one or two edits part from another and that begin with its first letter, or
   * differ from it in the first letter only.
   */
  public List<String> near(String word) {
    List<String> near = new ArrayList<>();
    int limit = word.length() > SHORT ? 2 : 1;
    int mask = Similar.letters(word);
    char initial = word.charAt(0);
    int end = place(String.valueOf((char) (initial + 1)));
    for (int i = place(String.valueOf(initial)); i < end; i++) {
      boolean possible = Similar.mayBeNear(mask, letters[i], limit);
      if (possible && isNear(word, words[i], limit)) {
        near.add(words[i]);
      }
    }
    for (char first = 'a'; first <= 'z'; first++) {
      String other = first + word.substring(1);
      if (!other.equals(word) && of(other) > 0) {
        near.add(other);
      }
    }
    return near;
  }

  private static boolean isNear(String word, String other, int limit) {
    return Similar.distance(word, other, limit) <= limit && !other.equals(word);
  }

  /** Where a word stands among the sorted words, or would. */
  private int place(String word) {
    int place = Arrays.binarySearch(words, word);
    return place < 0 ? -place - 1 : place;
  }

  /** True for the name of a call of the pack's subject: {@code PutMetricData}. */
  public boolean isOperation(String name) {
    return Arrays.binarySearch(operations, name) >= 0;
  }

  /** The words seen at least so often. */
  public Iterable<String> words() {
    return Arrays.asList(words);
  }

  private static double count(byte quantised) {
    return POWERS[quantised & 0xFF];
  }

  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int number() {
      int number = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        number |= (bytes[at++] & SEVEN_BITS) << shift;
        shift += 7;
      }
      return number | bytes[at++] << shift;
    }

    void readWords(String[] into, byte[] counted) {
      byte[] word = new byte[256];
      for (int i = 0; i < into.length; i++) {
        int shared = number();
        int rest = number();
        System.arraycopy(bytes, at, word, shared, rest);
        at += rest;
        into[i] = new String(word, 0, shared + rest, StandardCharsets.UTF_8);
        if (counted.length > 0) {
          counted[i] = bytes[at++];
        }
      }
    }
  }
}
