package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Names by the stems of their words, one behind the other. A stretch of a line is looked for word
 * by word: what is left of the sorted stems becomes less with each.
 */
final class NameStems {

  /** No stems at all. */
  static final long NONE = 0;

  private final String[] stems;
  private final KnownName[] names;

  /**
   * The stems of names.
   *
   * @param byStems the names
   */
  NameStems(SortedMap<String, KnownName> byStems) {
    stems = byStems.keySet().toArray(String[]::new);
    names = byStems.values().toArray(KnownName[]::new);
  }

  /** All of them, to be narrowed. */
  long all() {
    return range(0, stems.length);
  }

  /**
   * Those that go on with the stem of a word.
   *
   * @param range stems that begin alike
   * @param at how far they do
   */
  long narrow(long range, int at, String word) {
    int length = stemLength(word);
    int from = place(range, at, word, length, false);
    int to = place(range(from, end(range)), at, word, length, true);
    return from == to ? NONE : range(from, to);
  }

  /** The name whose stems are through after so many characters. */
  Optional<KnownName> through(long range, int at) {
    int first = start(range);
    return stems[first].length() == at ? Optional.of(names[first]) : Optional.empty();
  }

  /** How much of a word is its stem: all but a plural s. */
  static int stemLength(String word) {
    int length = word.length();
    boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? length - 1 : length;
  }

  /** A word without its plural s. */
  static String stem(String word) {
    return word.substring(0, stemLength(word));
  }

  /** The stems of some words, one behind the other. */
  static String of(String[] words) {
    StringBuilder stems = new StringBuilder();
    for (String word : words) {
      stems.append(word, 0, stemLength(word));
    }
    return stems.toString();
  }

  private int place(long range, int at, String word, int length, boolean behind) {
    int low = start(range);
    int high = end(range);
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(stems[middle], at, word, length);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Zero where the letters of a stem behind a place begin as a word does. */
  private static int compare(String stem, int at, String word, int length) {
    int shared = Math.min(length, stem.length() - at);
    for (int i = 0; i < shared; i++) {
      int order = stem.charAt(at + i) - word.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return shared - length;
  }

  private static long range(int start, int end) {
    return ((long) end << Integer.SIZE) | start;
  }

  private static int start(long range) {
    return (int) range;
  }

  private static int end(long range) {
    return (int) (range >>> Integer.SIZE);
  }
}
