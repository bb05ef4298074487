package dev.studysite.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Between which classes of neighbours the words stand that writers take for each other, in general
 * English and in technical documentation. Counts are kept as eighths of their binary logarithm; two
 * neighbours together that were seen but once are not known. The form of the bytes is that of the
 * pack builder. A word's tables are read when they are first asked for.
 */
public final class ContextCounts {

  /** What both neighbours say apart counts this much beside what they say together. */
  private static final double APART = 0.3;

  /** What a word counts that has no tables. */
  private static final double UNSEEN = 0.3;

  /** How much of a neighbour's chance is anybody's: notes leave out small words that texts have. */
  private static final double LOOSE = 0.05;

  /** So many sights of a word weigh as much as what is true of any word. */
  private static final double PRIOR = 5;

  private final WordClasses classes;
  private final Sparse all;
  private final double sum;
  private final byte[] bytes;
  private final Map<String, Integer> starts = new TreeMap<>();
  private final ConcurrentMap<String, Tables> tables = new ConcurrentHashMap<>();

  ContextCounts(byte[] bytes, int start, Function<String, Set<String>> tags) {
    this.bytes = bytes;
    ByteCursor cursor = new ByteCursor(bytes, start);
    classes = new WordClasses(words(cursor), tags);
    all = Sparse.read(cursor);
    sum = all.sum();
    for (String word : words(cursor)) {
      int length = cursor.number();
      starts.put(word, cursor.at());
      cursor.skip(length);
    }
  }

  private static List<String> words(ByteCursor cursor) {
    return List.of(new String(cursor.take(cursor.number()), StandardCharsets.UTF_8).split(" "));
  }

  /**
   * How often a word stands between two others, estimated by the classes of these.
   *
   * @param before the word before it; empty where it is not known
   * @param after the word behind it; empty where it is not known
   * @return a count above 0 that compares with that of another word in the same place
   */
  public double of(String word, String before, String after) {
    if (!starts.containsKey(word)) {
      return UNSEEN;
    }
    Tables known = tables.computeIfAbsent(word, this::read);
    int left = before.isEmpty() ? -1 : classes.of(before);
    int right = after.isEmpty() ? -1 : classes.of(after);
    double apart =
        (known.total + 1)
            * (left < 0 ? 1 : share(known.left.of(left), known.total, left))
            * (right < 0 ? 1 : share(known.right.of(right), known.total, right));
    return left < 0 || right < 0
        ? apart
        : known.both.of(left * classes.size() + right) + APART * apart;
  }

  /** How likely a neighbour of a class is, of which a word with some total was seen so often. */
  private double share(double count, double total, int number) {
    double any = Math.max(1, all.of(number)) / sum;
    return (1 - LOOSE) * (count + PRIOR * any) / (total + PRIOR) + LOOSE * any;
  }

  private Tables read(String word) {
    ByteCursor cursor = new ByteCursor(bytes, starts.getOrDefault(word, 0));
    return new Tables(
        cursor.number(), Sparse.read(cursor), Sparse.read(cursor), Sparse.read(cursor));
  }

  /** How often a word stands anywhere, behind and before each class, and between two. */
  private record Tables(double total, Sparse left, Sparse right, Sparse both) {}

  /** Counts of a few numbers. */
  private static final class Sparse {
    private final int[] keys;
    private final byte[] counts;

    private Sparse(int size) {
      keys = new int[size];
      counts = new byte[size];
    }

    static Sparse read(ByteCursor cursor) {
      Sparse table = new Sparse(cursor.number());
      int key = 0;
      for (int i = 0; i < table.keys.length; i++) {
        key += cursor.number();
        table.keys[i] = key;
        table.counts[i] = cursor.next();
      }
      return table;
    }

    double sum() {
      double sum = 1;
      for (byte count : counts) {
        sum += WordCounts.count(count);
      }
      return sum;
    }

    double of(int key) {
      int place = Arrays.binarySearch(keys, key);
      return place < 0 ? 0 : WordCounts.count(counts[place]);
    }
  }
}
