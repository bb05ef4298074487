package dev.studysite.lexicon;

import java.util.Arrays;

/**
 * A trie of keys in one flat array, level by level, so that the nodes that every text begins to
 * walk stand close together and stay in a processor's nearest memory. A node has a bit for each
 * common character that leads on, and its children side by side in their order, so that a step is a
 * test and a count of bits; rare characters are looked for among the children. Memory grows with
 * the characters of the keys.
 */
final class FormTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /**
   * What the common characters count as: 64, in their own order; capitals are none, being folded.
   */
  private static final byte[] BITS = new byte[128];

  /** A node is so many elements of the array. */
  static final int WORDS = 2;

  /** Of the second word of a node: the first child in the upper half, flags, its character. */
  static final int CHILD = 32;

  static final long LAST_SIBLING = 1L << 16;
  static final long HAS_RARE = 1L << 17;
  static final long ENDS = 1L << 18;

  static {
    Arrays.fill(BITS, (byte) NONE);
    byte bit = 0;
    for (char c = '!'; c <= 'z'; c++) {
      if (c < 'A' || c > 'Z') {
        BITS[c] = bit++;
      }
    }
  }

  private final long[] nodes;
  private final int[] firstOf;
  private final int[] entries;
  private final boolean[] chained;

  /**
   * A trie as {@link FormTrieBuilder} lays it out.
   *
   * @param nodes two elements a node, see {@link #WORDS}
   * @param firstOf the first posting of each node
   * @param entries the entry of each posting
   * @param chained whether another posting of the same node stands behind a posting
   */
  FormTrie(long[] nodes, int[] firstOf, int[] entries, boolean[] chained) {
    this.nodes = nodes;
    this.firstOf = firstOf;
    this.entries = entries;
    this.chained = chained;
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int step(int node, char c) {
    long common = nodes[node * WORDS];
    int bit = bit(c);
    if (bit == NONE) {
      return (nodes[node * WORDS + 1] & HAS_RARE) == 0 ? NONE : rare(node, common, c);
    }
    long before = common << ~bit;
    return before >= 0 ? NONE : firstChild(node) + Long.bitCount(before) - 1;
  }

  private int rare(int node, long common, char c) {
    for (int at = firstChild(node) + Long.bitCount(common); ; at++) {
      long child = nodes[at * WORDS + 1];
      if ((char) child == c) {
        return at;
      }
      if ((child & LAST_SIBLING) != 0) {
        return NONE;
      }
    }
  }

  private int firstChild(int node) {
    return (int) (nodes[node * WORDS + 1] >>> CHILD);
  }

  /** What a common character counts as; {@link #NONE} for a rare one. */
  static int bit(char c) {
    return c < BITS.length ? BITS[c] : NONE;
  }

  /** True where a key ends. */
  boolean ends(int node) {
    return (nodes[node * WORDS + 1] & ENDS) != 0;
  }

  /** The first posting of a node, or {@link #NONE}. */
  int first(int node) {
    return firstOf[node];
  }

  /** The posting after another, or {@link #NONE}. */
  int next(int posting) {
    return chained[posting] ? posting + 1 : NONE;
  }

  /** The entry of a posting. */
  int entry(int posting) {
    return entries[posting];
  }
}
