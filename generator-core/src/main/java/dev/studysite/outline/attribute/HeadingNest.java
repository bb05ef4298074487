package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Layout;
import java.util.Arrays;

/**
 * Headings that are about a part of what an earlier one names hold its last word: below "Message
 * Queues" stand "Queues in practice" and "Limits of queues".
 */
final class HeadingNest {

  private static final int REACH = 12;
  private static final int MAX_WORDS = 8;
  private static final int MIN_WORD = 2;

  private HeadingNest() {}

  static void put(Layout layout, int[] heads, Attributes to) {
    int[][] words = new int[heads.length][];
    for (int h = 0; h < heads.length; h++) {
      words[h] = Words.hashes(layout.shape(heads[h]), MAX_WORDS, MIN_WORD);
      to.put(h, Attribute.HEAD_NEST, nest(words, h));
    }
  }

  private static int nest(int[][] words, int h) {
    for (int g = h - 1; g >= 0 && g >= h - REACH; g--) {
      int how = holds(words[h], words[g]);
      if (how > 0) {
        return g == h - 1 ? how : how + 2;
      }
    }
    return 0;
  }

  /** 1 where the words hold the name's last word, 2 where they only end as it does, else 0. */
  private static int holds(int[] words, int[] name) {
    if (name.length == 0 || words.length < 2 || Arrays.equals(words, name)) {
      return 0;
    }
    int last = name[name.length - 1];
    for (int i = 0; i < words.length; i++) {
      if (words[i] == last) {
        return i < words.length - 1 || name.length == 1 ? 1 : 2;
      }
    }
    return 0;
  }
}
