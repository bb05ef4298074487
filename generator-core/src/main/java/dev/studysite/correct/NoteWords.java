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
    int slot = slot(text, start, end, table);
    Surface known = table[slot];
    if (known != null) {
      return known;
    }
    Surface fresh = new Surface(text.substring(start, end), count++, this);
    if (count * 2 > table.length) {
      grow();
    }
    // Its small form may have taken the place meanwhile.
    table[slot(text, start, end, table)] = fresh;
    return fresh;
  }

  /**
   * The number of a word, or -1 where the note has neither it nor a form of which it is the small
   * one.
   */
  int number(String word) {
    Surface known = table[slot(word, 0, word.length(), table)];
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
      table[slot(word.text(), 0, word.text().length(), table)] = word;
    }
  }

  private static int slot(String text, int start, int end, @Nullable Surface[] table) {
    int mask = table.length - 1;
    int at = hash(text, start, end) & mask;
    Surface known = table[at];
    while (known != null && !isSame(known.text(), text, start, end)) {
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
