package dev.studysite.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the words that can be searched for; {@code search.js} cuts a query alike. */
final class Words {

  private Words() {}

  /**
   * Letters and digits in a row, in lower case and without accents. Ideographs have no spaces
   * between words, so each is one.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)) {
                end(word, words);
              }
              if (Character.isIdeographic(c)) {
                words.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              }
            });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
