package dev.studysite.lexicon;

import java.util.Arrays;

/**
 * A trie of keys in three flat arrays: an open hash from (node, character) to the next node, and a
 * chain of entries for each node that ends a key. Memory grows with the characters of the keys.
 */
final class FormTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST_START = 1 << 20;
  private static final long EMPTY = -1;
  private static final int CHAR_BITS = 16;

  private long[] edges;
  private int[] targets;
  private int[] firstOf = {NONE};
  private int[] entries = new int[SMALLEST];
  private int[] nextOf = new int[SMALLEST];
  private int nodes = 1;
  private int postings;

  /**
   * An empty trie.
   *
   * @param characters how many characters the keys may have together; a guess that saves growing
   */
  FormTrie(int characters) {
    int wanted = Math.min(LARGEST_START, Math.max(SMALLEST, characters * 2));
    int size = Integer.highestOneBit(wanted - 1) << 1;
    edges = filled(size);
    targets = new int[size];
  }

  /** Puts an entry at the end of the chain of a key; an entry already there is not put twice. */
  void put(String key, int entry) {
    int node = ROOT;
    for (int i = 0; i < key.length(); i++) {
      node = stepOrGrow(node, key.charAt(i));
    }
    int last = NONE;
    for (int p = firstOf[node]; p != NONE; p = nextOf[p]) {
      if (entries[p] == entry) {
        return;
      }
      last = p;
    }
    int posting = append(entry);
    if (last == NONE) {
      firstOf[node] = posting;
    } else {
      nextOf[last] = posting;
    }
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int step(int node, char c) {
    return targets(slot(node, c), edge(node, c));
  }

  /** The first posting of a node, or {@link #NONE}. */
  int first(int node) {
    return firstOf[node];
  }

  /** The posting after another, or {@link #NONE}. */
  int next(int posting) {
    return nextOf[posting];
  }

  /** The entry of a posting. */
  int entry(int posting) {
    return entries[posting];
  }

  private int targets(int slot, long edge) {
    int mask = edges.length - 1;
    for (int at = slot; ; at = (at + 1) & mask) {
      long found = edges[at];
      if (found == edge) {
        return targets[at];
      }
      if (found == EMPTY) {
        return NONE;
      }
    }
  }

  private int stepOrGrow(int node, char c) {
    int next = step(node, c);
    if (next != NONE) {
      return next;
    }
    if (nodes * 2 > edges.length) {
      rehash();
    }
    if (nodes == firstOf.length) {
      firstOf = Arrays.copyOf(firstOf, nodes * 2);
      Arrays.fill(firstOf, nodes, firstOf.length, NONE);
    }
    place(edge(node, c), nodes);
    return nodes++;
  }

  private int append(int entry) {
    if (postings == entries.length) {
      entries = Arrays.copyOf(entries, postings * 2);
      nextOf = Arrays.copyOf(nextOf, postings * 2);
    }
    entries[postings] = entry;
    nextOf[postings] = NONE;
    return postings++;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = filled(oldEdges.length * 2);
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != EMPTY) {
        place(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void place(long edge, int target) {
    int mask = edges.length - 1;
    int at = slot((int) (edge >>> CHAR_BITS), (char) edge);
    while (edges[at] != EMPTY) {
      at = (at + 1) & mask;
    }
    edges[at] = edge;
    targets[at] = target;
  }

  private int slot(int node, char c) {
    int hash = (node * 31 + c) * 0x9E3779B9;
    return (hash ^ hash >>> CHAR_BITS) & (edges.length - 1);
  }

  private static long edge(int node, char c) {
    return (long) node << CHAR_BITS | c;
  }

  private static long[] filled(int length) {
    long[] edges = new long[length];
    Arrays.fill(edges, EMPTY);
    return edges;
  }
}
