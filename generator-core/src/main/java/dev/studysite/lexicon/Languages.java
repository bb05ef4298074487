package dev.studysite.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells English from other languages by their small words, {@code languages.tsv}: nearly every
 * sentence holds some, and no two languages share many.
 */
public final class Languages {

  private static final String ENGLISH = "en";

  private final Map<String, Integer> sets = new HashMap<>();
  private final int languages;

  /** Reads the lists. */
  public Languages() {
    int set = 2;
    for (String[] row : Resources.rows("languages.tsv")) {
      int bit = row[0].equals(ENGLISH) ? 1 : set;
      set = row[0].equals(ENGLISH) ? set : set << 1;
      for (String word : row[1].split(" ", -1)) {
        sets.merge(word, bit, (one, other) -> one | other);
      }
    }
    languages = Integer.numberOfTrailingZeros(set);
  }

  /** The languages that have a word in small letters, a bit each; 0 for most words. */
  public int of(String small) {
    return sets.getOrDefault(small, 0);
  }

  /** A count of no words yet. */
  public Tally tally() {
    return new Tally();
  }

  /** Counts the small words of a stretch of text, language by language. */
  public final class Tally {
    private final int[] hits = new int[languages];

    private Tally() {}

    /** Takes the languages of a word into account, as {@link Languages#of} gives them. */
    public void add(int set) {
      for (int rest = set; rest != 0; rest &= rest - 1) {
        hits[Integer.numberOfTrailingZeros(rest)]++;
      }
    }

    /** Counts from nothing again. */
    public void clear() {
      Arrays.fill(hits, 0);
    }

    /** How many English words were among them. */
    public int english() {
      return hits[0];
    }

    /** How many words of that other language that has the most of them. */
    public int foreign() {
      int most = 0;
      for (int i = 1; i < hits.length; i++) {
        most = Math.max(most, hits[i]);
      }
      return most;
    }

    /** Takes all the words of another count into account, so many times. */
    public void add(Tally other, int times) {
      for (int i = 0; i < hits.length; i++) {
        hits[i] += times * other.hits[i];
      }
    }
  }
}
