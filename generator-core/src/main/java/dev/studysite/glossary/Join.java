package dev.studysite.glossary;

import java.util.List;
import java.util.Locale;

/**
 * What joins an acronym and its expansion: {@code =}, {@code (}, {@code stands for}.
 *
 * @param length how many characters it takes; 0 where nothing joins them
 * @param strong true where a word may give several letters
 */
record Join(int length, boolean strong) {

  /** Signs and words between two parts; a strong one allows loose letters. */
  private static final List<String> STRONG = List.of("(", "=", "stands for", "short for");

  private static final List<String> WEAK =
      List.of("...", "…", "->", "→", "-", "–", "—", ":", ",", "means", "is", "aka", "or", "i.e.");

  /** The same join, where each letter must begin a word. */
  Join strict() {
    return new Join(length, false);
  }

  /** What joins the word that ends at an offset to the text behind it. */
  static Join after(String text, int end) {
    int at = end;
    while (at < text.length() && " \t\"”“'’".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String rest = text.substring(at, Math.min(text.length(), at + 16)).toLowerCase(Locale.ROOT);
    if (rest.startsWith("is short for") || rest.startsWith("is for")) {
      rest = rest.substring(3);
      at += 3;
    }
    for (String sign : STRONG) {
      if (rest.startsWith(sign)) {
        return new Join(at - end + sign.length(), true);
      }
    }
    for (String sign : WEAK) {
      boolean word = Character.isLetter(sign.charAt(0));
      if (rest.startsWith(word ? sign + " " : sign)) {
        return new Join(at - end + sign.length(), false);
      }
    }
    return new Join(0, false);
  }

  /** What joins the word that begins at an offset to the text before it. */
  static Join before(String text, int start) {
    int at = start;
    while (at > 0 && " \t\"”“'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    String rest = text.substring(Math.max(0, at - 16), at).toLowerCase(Locale.ROOT);
    for (String sign : List.of("(", "=", ":", "-", "–", "—", ",", " or", " aka")) {
      if (rest.endsWith(sign)) {
        return new Join(start - at + sign.length(), sign.equals("("));
      }
    }
    return new Join(0, false);
  }
}
