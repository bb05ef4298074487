package dev.studysite.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a form that all of its spellings share: its letters in lower case without spaces and
 * hyphens. Other marks stay, for {@code C++} is not {@code C}.
 */
final class FormKey {

  private static final int FIRST_BEYOND_ASCII = 128;

  private FormKey() {}

  /** The key of a form: {@code Data Loss API} gives {@code datalossapi}. */
  static String of(String form) {
    return ofComposed(composed(form));
  }

  static String ofComposed(String composed) {
    StringBuilder key = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!Letters.isSoft(c)) {
        key.append(Letters.fold(c));
      }
    }
    return key.toString();
  }

  /** Composed letters; plain ASCII is composed already, and loads no tables of Unicode. */
  static String composed(String form) {
    String bare = form.strip();
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) >= FIRST_BEYOND_ASCII) {
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
      }
    }
    return bare;
  }

  /** The key without dots inside, for {@code aspnet}; the key itself where it has none. */
  static String withoutDots(String key) {
    int dot = key.indexOf('.', 1);
    if (dot < 0 || dot == key.length() - 1) {
      return key;
    }
    StringBuilder letters = new StringBuilder(key.length()).append(key.charAt(0));
    return letters.append(key.substring(1).replace(".", "")).toString();
  }

  /**
   * The keys of a form's plurals, from the table of English endings: {@code es} after a sibilant,
   * {@code ies} for a y after a consonant, {@code s} after all else. Forms in other scripts have
   * none.
   */
  static List<String> plurals(String key) {
    List<String> plurals = new ArrayList<>();
    int length = key.length();
    if (length < 2 || !isLatinOrDigit(key.charAt(length - 1))) {
      return plurals;
    }
    char last = key.charAt(length - 1);
    char before = key.charAt(length - 2);
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      plurals.add(key.substring(0, length - 1).concat("ies"));
    } else if (isSibilant(before, last)) {
      plurals.add(key.concat("es"));
    } else {
      plurals.add(key.concat("s"));
    }
    return plurals;
  }

  private static boolean isSibilant(char before, char last) {
    return last == 's'
        || last == 'x'
        || last == 'z'
        || (last == 'h' && (before == 'c' || before == 's'));
  }

  private static boolean isLatinOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'à' && c <= 'ɏ');
  }

  /** The first character from a place of a form on that its key has; its length where none is. */
  static int nextLetter(String composed, int from) {
    int at = from;
    while (at < composed.length() && Letters.isSoft(composed.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * True where a form parts words itself: at spaces, hyphens and dots, where a capital follows a
   * small letter, and between letters and digits.
   *
   * @param at a character of the form that its key has, or its length
   */
  static boolean isSeam(String composed, int at) {
    return at < composed.length()
        && isSeam(at == 0 ? ' ' : composed.charAt(at - 1), composed.charAt(at));
  }

  private static boolean isSeam(char before, char c) {
    boolean camel = Character.isLowerCase(before) && Character.isUpperCase(c);
    boolean digits = Character.isDigit(before) != Character.isDigit(c);
    return !Letters.isWord(before) || !Letters.isWord(c) || camel || digits;
  }
}
