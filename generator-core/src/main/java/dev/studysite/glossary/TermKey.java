package dev.studysite.glossary;

import java.util.Locale;

/**
 * What names a term across the site, however it is written: its letters and digits in lower case.
 *
 * @param text such as {@code steamengine}; never empty
 */
public record TermKey(String text) implements Comparable<TermKey> {

  /** The key of a headword; of one without letters and digits, the trimmed headword itself. */
  public static TermKey of(String headword) {
    StringBuilder key = new StringBuilder(headword.length());
    headword
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return new TermKey(key.isEmpty() ? headword.trim() : key.toString());
  }

  @Override
  public int compareTo(TermKey other) {
    return text.compareTo(other.text);
  }
}
