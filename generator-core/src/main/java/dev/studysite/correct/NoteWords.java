package dev.studysite.correct;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every different word of one note, once: an open hash over the letters where they stand, so that a
 * word that is there already is found without being cut out of its line.
 */
final class NoteWords {

  private static final int SMALLEST = 1 << 8;

  private @Nullable Surface[] table = new Surface[SMALLEST];
  private int count;

  /** The word in a stretch of a text. */
  Surface of(String text, int start, int end) {
    int hash = hash(text, start, end);
    Surface known = table[slot(hash, text, start, end)];
    if (known != null) {
      return known;
    }
    Surface fresh = new Surface(text.substring(start, end), hash, count++, this);
    if (count * 2 > table.length) {
      grow();
    }
    // Its small form may have taken the place meanwhile.
    table[slot(hash, text, start, end)] = fresh;
    return fresh;
  }

  /**
   * The number of a word, or -1 where the note has neither it nor a form of which it is the small
   * one.
   */
  int number(String word) {
    int length = word.length();
    Surface known = table[slot(hash(word, 0, length), word, 0, length)];
    return known == null ? -1 : known.number();
  }

  /** How many there are; their numbers are below it. */
  int count() {
    return count;
  }

  private void grow() {
    @Nullable Surface[] old = table;
    table = new Surface[old.length * 2];
    Arrays.stream(old).forEach(this::place);
  }

  private void place(@Nullable Surface word) {
    if (word != null) {
      int mask = table.length - 1;
      int at = word.hash() & mask;
      while (table[at] != null) {
        at = (at + 1) & mask;
      }
      table[at] = word;
    }
  }

  private int slot(int hash, String text, int start, int end) {
    int mask = table.length - 1;
    int at = hash & mask;
    Surface known = table[at];
    while (known != null && (known.hash() != hash || !isSame(known.text(), text, start, end))) {
      at = (at + 1) & mask;
      known = table[at];
    }
    return at;
  }

  private static boolean isSame(String word, String text, int start, int end) {
    return word.length() == end - start && text.startsWith(word, start);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
