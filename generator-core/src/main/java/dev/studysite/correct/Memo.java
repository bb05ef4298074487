package dev.studysite.correct;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a number, such as two neighbouring words: an open hash that makes no object of
 * its key.
 *
 * @param <T> the type of what was found
 */
final class Memo<T> {

  private static final int SMALLEST = 1 << 6;
  private static final int LARGEST = 1 << 16;

  private long[] keys = new long[SMALLEST];
  private @Nullable T[] values = values(SMALLEST);
  private int size;

  /** What was put for a key, or null. */
  @Nullable T get(long key) {
    return values[slot(key)];
  }

  /** Puts what {@link #get} did not know; past some ten thousand it begins anew. */
  void put(long key, T value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
    size++;
  }

  private void grow() {
    if (keys.length == LARGEST) {
      Arrays.fill(values, null);
      size = 0;
      return;
    }
    long[] oldKeys = keys;
    @Nullable T[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = values(oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      T value = oldValues[i];
      if (value != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = value;
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> @Nullable T[] values(int length) {
    return (T[]) new Object[length];
  }
}
