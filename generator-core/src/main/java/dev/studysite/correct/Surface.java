package dev.studysite.correct;

import dev.studysite.lexicon.CommandWords;
import java.util.Locale;

/** A word as a note writes it; all places of a note where it stands share it. */
final class Surface {

  private static final int PLAIN = 1;
  private static final int SMALL = 2;
  private static final int CAPITALS = 4;
  private static final int TAIL_SMALL = 8;
  private static final int ASCII = 16;
  private static final int TOOL = 32;
  private static final int FIRST_BEYOND_ASCII = 128;

  private final String text;
  private final int hash;
  private final int number;
  private final int shape;
  private final Surface small;

  /**
   * A word that no place of the note shares yet.
   *
   * @param text the word
   * @param hash where its table looks for it
   * @param number its number in the note, from 0
   * @param words where its small form is found
   */
  Surface(String text, int hash, int number, NoteWords words) {
    this.text = text;
    this.hash = hash;
    this.number = number;
    shape = shape(text);
    String letters = (shape & SMALL) != 0 ? text : text.toLowerCase(Locale.ROOT).replace('’', '\'');
    small = letters.equals(text) ? this : words.of(letters, 0, letters.length());
  }

  private static int shape(String text) {
    boolean plain = true;
    boolean small = true;
    boolean capitals = text.length() > 1;
    boolean tail = true;
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = Character.isUpperCase(c);
      plain &= c == '\'' || c == '’' || Character.isLetter(c);
      small &= !upper && c != '’';
      capitals &= !Character.isLowerCase(c);
      tail &= i == 0 || !upper;
      ascii &= c < FIRST_BEYOND_ASCII;
    }
    return (plain ? PLAIN : 0)
        | (small ? SMALL : 0)
        | (capitals ? CAPITALS : 0)
        | (tail ? TAIL_SMALL : 0)
        | (ascii ? ASCII : 0)
        | (CommandWords.isTool(text) ? TOOL : 0);
  }

  String text() {
    return text;
  }

  int hash() {
    return hash;
  }

  /** Its number among the words of the note, from 0. */
  int number() {
    return number;
  }

  /** The word in small letters, with a typewriter's apostrophe; itself where it is just that. */
  Surface small() {
    return small;
  }

  boolean isPlain() {
    return (shape & PLAIN) != 0;
  }

  boolean isCapitals() {
    return (shape & CAPITALS) != 0;
  }

  boolean isMixed() {
    return (shape & (CAPITALS | TAIL_SMALL)) == 0;
  }

  /** True for the name of a tool of the command line. */
  boolean isTool() {
    return (shape & TOOL) != 0;
  }

  boolean isAscii() {
    return (shape & ASCII) != 0;
  }
}
