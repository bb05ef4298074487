package dev.studysite.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final byte[] bytes;
  private final int[] starts;
  private final @Nullable Followers[] followers;
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
    this.bytes = bytes;
    starts = new int[size];
    followers = new Followers[size];
    for (int i = 0; i < size; i++) {
      starts[i] = cursor.at;
      int length = cursor.number();
      cursor.at += length;
    }
    double sum = 1;
    for (byte quantised : counts) {
      sum += count(quantised);
    }
    total = sum;
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
    int from = number(first);
    return from < 0 ? 0 : of(from, number(second));
  }

  /** The number of a word in small letters, for {@link #of(int, int)}; -1 where it is not known. */
  public int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The count of two neighbouring words by their numbers; 0 where one is -1. */
  public double of(int from, int to) {
    if (from < 0 || to < 0) {
      return 0;
    }
    Followers known = followers[from];
    if (known == null) {
      known = Followers.read(new Cursor(bytes, starts[from]));
      followers[from] = known;
    }
    int place = Arrays.binarySearch(known.words, to);
    return place < 0 ? 0 : count(known.counts[place]);
  }

  /**
   * The words that stand behind another, by their numbers, and how often. They are read when they
   * are asked for: most notes ask for few.
   */
  private static final class Followers {
    private final int[] words;
    private final byte[] counts;

    private Followers(int[] words, byte[] counts) {
      this.words = words;
      this.counts = counts;
    }

    static Followers read(Cursor cursor) {
      int length = cursor.number();
      int end = cursor.at + length;
      int[] words = new int[length];
      byte[] counts = new byte[length];
      int size = 0;
      int word = -1;
      while (cursor.at < end) {
        word += cursor.number();
        words[size] = word;
        counts[size++] = cursor.bytes[cursor.at++];
      }
      return new Followers(Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
    }
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

  static double count(byte quantised) {
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
        counted[i] = bytes[at++];
      }
    }
  }
}
