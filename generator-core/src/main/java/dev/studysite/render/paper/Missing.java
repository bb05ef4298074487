package dev.studysite.render.paper;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Puts {@code [U+2603]} in the place of each character that the type lacks, so that none is lost in
 * silence. It works on markup: what is lacking is never part of a tag.
 */
final class Missing {

  private final IntPredicate has;
  private final SortedSet<Integer> found = new TreeSet<>();

  /**
   * Nothing found yet.
   *
   * @param has tells whether the type has a character
   */
  Missing(IntPredicate has) {
    this.has = has;
  }

  /** The text with the lacking characters named. */
  String named(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (isLayout(character) || has.test(character)) {
        out.appendCodePoint(character);
      } else {
        found.add(character);
        out.append(String.format(Locale.ROOT, "[U+%04X]", character));
      }
    }
    return out.toString();
  }

  /** What was lacking so far, in order. */
  SortedSet<Integer> found() {
    return found;
  }

  private static boolean isLayout(int character) {
    return character == '\n' || character == '\t' || character == '\r' || character == 0xfeff;
  }
}
