package dev.studysite.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lays out a {@link FormTrie}: the keys are put in order, so that a node is a stretch of keys that
 * begin alike, and then opened level by level.
 */
final class FormTrieBuilder {

  private static final int SMALLEST = 1 << 10;

  private record Put(String key, int entry) implements Comparable<Put> {
    @Override
    public int compareTo(Put other) {
      return key.compareTo(other.key);
    }
  }

  private final List<Put> puts = new ArrayList<>();

  /** Puts an entry behind those that a key has; one that it has already is not put twice. */
  void put(String key, int entry) {
    puts.add(new Put(key, entry));
  }

  /** The trie of all keys so far. */
  FormTrie build() {
    Collections.sort(puts);
    return new Levels(puts).trie();
  }

  private static final class Levels {

    private final List<Put> puts;
    private final int[] entries;
    private final boolean[] chained;
    private int postings;
    private long[] nodes = new long[SMALLEST * FormTrie.WORDS];
    private int[] firstOf = new int[SMALLEST];
    private int[] from = new int[SMALLEST];
    private int[] to = new int[SMALLEST];
    private int size;

    Levels(List<Put> puts) {
      this.puts = puts;
      this.entries = new int[puts.size()];
      this.chained = new boolean[puts.size()];
    }

    FormTrie trie() {
      add(0, puts.size(), (char) 0);
      int depth = 0;
      for (int level = 0, end = size; level < end; level = end, end = size, depth++) {
        for (int node = level; node < end; node++) {
          open(node, depth);
        }
      }
      return new FormTrie(
          Arrays.copyOf(nodes, size * FormTrie.WORDS),
          Arrays.copyOf(firstOf, size),
          Arrays.copyOf(entries, postings),
          Arrays.copyOf(chained, postings));
    }

    /** The keys that end at a node are its postings, the others give its children. */
    private void open(int node, int depth) {
      int at = from[node];
      firstOf[node] = FormTrie.NONE;
      while (at < to[node] && puts.get(at).key().length() == depth) {
        post(node, puts.get(at++).entry());
      }
      if (at == to[node]) {
        return;
      }
      int child = size;
      children(at, to[node], depth, true);
      for (int i = child; i < size; i++) {
        nodes[node * FormTrie.WORDS] |= 1L << FormTrie.bit((char) nodes[i * FormTrie.WORDS + 1]);
      }
      int rare = size;
      children(at, to[node], depth, false);
      nodes[node * FormTrie.WORDS + 1] |=
          (long) child << FormTrie.CHILD | (size > rare ? FormTrie.HAS_RARE : 0);
      nodes[(size - 1) * FormTrie.WORDS + 1] |= FormTrie.LAST_SIBLING;
    }

    private void children(int first, int stop, int depth, boolean common) {
      int at = first;
      while (at < stop) {
        char c = puts.get(at).key().charAt(depth);
        int begin = at;
        while (at < stop && puts.get(at).key().charAt(depth) == c) {
          at++;
        }
        if (common == (FormTrie.bit(c) != FormTrie.NONE)) {
          add(begin, at, c);
        }
      }
    }

    private void post(int node, int entry) {
      int first = firstOf[node] == FormTrie.NONE ? postings : firstOf[node];
      for (int p = first; p < postings; p++) {
        if (entries[p] == entry) {
          return;
        }
      }
      if (first < postings) {
        chained[postings - 1] = true;
      }
      nodes[node * FormTrie.WORDS + 1] |= FormTrie.ENDS;
      firstOf[node] = first;
      entries[postings++] = entry;
    }

    private void add(int begin, int end, char c) {
      if (size == from.length) {
        nodes = Arrays.copyOf(nodes, size * 2 * FormTrie.WORDS);
        firstOf = Arrays.copyOf(firstOf, size * 2);
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
      }
      nodes[size * FormTrie.WORDS + 1] = c;
      from[size] = begin;
      to[size] = end;
      size++;
    }
  }
}
