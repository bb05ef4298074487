package dev.studysite.lexicon;

import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words of a dictionary that a few edits part from a given one: a walk of the dictionary
 * that keeps, as bits, how much of the word each number of edits may have come by (Wu and Manber,
 * 1992, with swaps of neighbours). So a stretch of the dictionary is walked once, however many ways
 * to slip lead there; and where all edits are spent, only the letters that the word goes on with
 * are followed. Two edits of a word of ten letters take some 0.1 ms.
 */
final class NearWords {

  /** Bits for the places of a word; no word of the language is nearly as long. */
  private static final int LONGEST = 60;

  private final LetterGraph graph;

  NearWords(LetterGraph graph) {
    this.graph = graph;
  }

  /**
   * The near words of small letters alone, sorted.
   *
   * @param word in small letters
   * @param edits one or two
   */
  Set<String> near(String word, int edits) {
    Set<String> found = new TreeSet<>();
    if (word.length() <= LONGEST) {
      new Walk(word, edits, found).start();
    }
    found.remove(word);
    return found;
  }

  private final class Walk {
    private final int length;
    private final int edits;
    private final Set<String> found;

    /** The places of the word that have a letter, a bit each. */
    private final long[] places = new long[LetterNode.LETTERS];

    /** The letter at each place of the word, as a bit; none for other characters and its end. */
    private final int[] letters;

    private final long within;
    private final char[] path;

    /**
     * By the length of the path: for each number of edits how many letters of the word may be
     * behind it, a bit each; and behind these, for which of them the first of two swapped
     * neighbours has been read.
     */
    private final long[][] rows;

    Walk(String word, int edits, Set<String> found) {
      this.edits = edits;
      this.found = found;
      length = word.length();
      within = (2L << length) - 1;
      path = new char[length + edits + 1];
      rows = new long[path.length + 1][2 * edits + 2];
      letters = new int[length + 1];
      for (int i = 0; i < length; i++) {
        int letter = word.charAt(i) - 'a';
        if (letter >= 0 && letter < LetterNode.LETTERS) {
          places[letter] |= 1L << i;
          letters[i] = 1 << letter;
        }
      }
    }

    void start() {
      for (int spent = 0; spent <= edits; spent++) {
        rows[0][spent] = 1L << spent & within;
      }
      go(graph.node(graph.root()), 0);
    }

    private void go(LetterNode node, int read) {
      long[] here = rows[read];
      if (node.ends() && isThrough(here)) {
        found.add(new String(path, 0, read));
      }
      for (int left = node.letters() & wanted(here); left != 0; left &= left - 1) {
        int letter = Integer.numberOfTrailingZeros(left);
        if (step(here, rows[read + 1], places[letter])) {
          path[read] = (char) ('a' + letter);
          go(graph.node(node.child(letter)), read + 1);
        }
      }
    }

    private boolean isThrough(long[] row) {
      long any = 0;
      for (int spent = 0; spent <= edits; spent++) {
        any |= row[spent];
      }
      return any >>> length != 0;
    }

    /** Any letter as long as an edit is left; then only those that the word goes on with. */
    private int wanted(long[] row) {
      for (int spent = 0; spent < edits; spent++) {
        if (row[spent] != 0) {
          return -1;
        }
      }
      int wanted = 0;
      for (long left = row[edits] | row[2 * edits + 1]; left != 0; left &= left - 1) {
        wanted |= letters[Long.numberOfTrailingZeros(left)];
      }
      return wanted;
    }

    /** Reads a letter that stands at some places; false where nothing can come of it. */
    private boolean step(long[] from, long[] to, long at) {
      to[0] = (from[0] & at) << 1;
      long alive = to[0];
      for (int spent = 1; spent <= edits; spent++) {
        int swapped = edits + 1 + spent;
        long added = from[spent - 1];
        long replaced = from[spent - 1] << 1;
        long lost = to[spent - 1] << 1;
        long kept = (from[spent] & at) << 1 | (from[swapped] & at) << 2;
        to[spent] = (kept | added | replaced | lost) & within;
        to[swapped] = from[spent - 1] & at >>> 1;
        alive |= to[spent] | to[swapped];
      }
      return alive != 0;
    }
  }
}
