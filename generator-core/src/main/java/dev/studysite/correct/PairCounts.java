package dev.studysite.correct;

import java.util.Arrays;

/** How often two words, by their numbers, stand beside each other: an open hash of long keys. */
final class PairCounts {

  private static final int SMALLEST = 1 << 8;
  private static final long EMPTY = -1;

  private long[] keys = empty(SMALLEST);
  private int[] counts = new int[SMALLEST];
  private int size;

  void add(int first, int second, int times) {
    long key = key(first, second);
    int slot = slot(key, keys);
    if (keys[slot] == EMPTY) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += times;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  int of(int first, int second) {
    return first < 0 || second < 0 ? 0 : counts[slot(key(first, second), keys)];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = empty(oldKeys.length * 2);
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i], keys);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  private static int slot(long key, long[] keys) {
    int mask = keys.length - 1;
    long hash = key * 0x9E3779B97F4A7C15L;
    int at = (int) (hash >>> Integer.SIZE) & mask;
    while (keys[at] != key && keys[at] != EMPTY) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long[] empty(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
