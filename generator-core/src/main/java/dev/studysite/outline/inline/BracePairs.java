package dev.studysite.outline.inline;

import java.util.Arrays;

/** Which brace closes which, found in one pass. */
final class BracePairs {

  private static final BracePairs NONE = new BracePairs(0, new int[0]);

  private final int from;
  private final int[] close;

  private BracePairs(int from, int[] close) {
    this.from = from;
    this.close = close;
  }

  /** The pairs in a part of a text. */
  static BracePairs of(String text, int from, int limit) {
    int first = from;
    while (first < limit && text.charAt(first) != '{') {
      first++;
    }
    if (first >= limit) {
      return NONE;
    }
    int[] close = new int[limit - first];
    int[] open = new int[limit - first];
    Arrays.fill(close, -1);
    int depth = 0;
    for (int i = first; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '{') {
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        close[open[--depth] - first] = i;
      }
    }
    return new BracePairs(first, close);
  }

  /** The offset of the brace that closes the one at an offset; -1 where none does. */
  int closeOf(int offset) {
    int index = offset - from;
    return index >= 0 && index < close.length ? close[index] : -1;
  }
}
