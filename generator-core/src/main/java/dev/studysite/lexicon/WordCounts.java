package dev.studysite.lexicon;

import dev.studysite.text.Once;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private final WordTable words;
  private final byte[] counts;
  private final byte[] bytes;
  private final int[] starts;
  private final @Nullable Followers[] followers;
  private final Once<int[]> letters = new Once<>(this::letters);
  private final double total;

  /** No corpus at all: every count is 0. */
  WordCounts() {
    this(new byte[] {0, 0}, 0);
  }

  WordCounts(byte[] bytes, int start) {
    ByteCursor cursor = new ByteCursor(bytes, start);
    int size = cursor.number();
    counts = new byte[size];
    words = WordTable.read(cursor, counts);
    this.bytes = bytes;
    starts = new int[size];
    followers = new Followers[size];
    for (int i = 0; i < size; i++) {
      starts[i] = cursor.at();
      int length = cursor.number();
      cursor.skip(length);
    }
    double sum = 1;
    for (byte quantised : counts) {
      sum += count(quantised);
    }
    total = sum;
  }

  private int[] letters() {
    int[] all = new int[words.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = Similar.letters(words.word(i));
    }
    return all;
  }

  /** The sum of all counts: how many words the corpus has. */
  public double total() {
    return total;
  }

  /** The count of a word in small letters; 0 where it was hardly ever seen. */
  public double of(String word) {
    int number = words.number(word);
    return number < 0 ? 0 : count(counts[number]);
  }

  /** The count of two neighbouring words in small letters; 0 where they were hardly ever seen. */
  public double of(String first, String second) {
    int from = number(first);
    return from < 0 ? 0 : of(from, number(second));
  }

  /** The number of a word in small letters, for {@link #of(int, int)}; -1 where it is not known. */
  public int number(String word) {
    return words.number(word);
  }

  /** The count of two neighbouring words by their numbers; 0 where one is -1. */
  public double of(int from, int to) {
    if (from < 0 || to < 0) {
      return 0;
    }
    Followers known = followers[from];
    if (known == null) {
      known = Followers.read(new ByteCursor(bytes, starts[from]));
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

    static Followers read(ByteCursor cursor) {
      int length = cursor.number();
      int end = cursor.at() + length;
      int[] words = new int[length];
      byte[] counts = new byte[length];
      int size = 0;
      int word = -1;
      while (cursor.at() < end) {
        word += cursor.number();
        words[size] = word;
        counts[size++] = cursor.next();
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
    int[] others = letters.get();
    char initial = word.charAt(0);
    int end = words.place(String.valueOf((char) (initial + 1)));
    for (int i = words.place(String.valueOf(initial)); i < end; i++) {
      if (Similar.mayBeNear(mask, others[i], limit)) {
        addNear(word, words.word(i), limit, near);
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

  private static void addNear(String word, String other, int limit, List<String> near) {
    if (Similar.distance(word, other, limit) <= limit && !other.equals(word)) {
      near.add(other);
    }
  }

  static double count(byte quantised) {
    return POWERS[quantised & 0xFF];
  }
}
