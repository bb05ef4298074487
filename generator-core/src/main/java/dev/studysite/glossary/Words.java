package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text with their places: letters and digits, joined by inner hyphens and such. */
final class Words {

  /**
   * A word.
   *
   * @param start its first offset
   * @param end the offset behind it
   * @param text its characters
   */
  record Word(int start, int end, String text) {

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private Words() {}

  /** All words of a text in order; {@code it's}, {@code A-record} and {@code I/O} are one each. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isInner(text.charAt(at))) {
        int end = endOfWord(text, at);
        words.add(new Word(at, end, text.substring(at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  /** The parts of a word between its hyphens, slashes and such: {@code SSE-KMS} has two. */
  static List<Word> parts(Word word) {
    List<Word> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.text().length(); i++) {
      if (i == word.text().length() || !isInner(word.text().charAt(i))) {
        if (i > start) {
          String part = word.text().substring(start, i);
          parts.add(new Word(word.start() + start, word.start() + i, part));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while ((at < text.length() && isInner(text.charAt(at))) || joins(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && "-'’/&.".indexOf(text.charAt(at)) >= 0
        && isInner(text.charAt(at - 1))
        && isInner(text.charAt(at + 1));
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
  }
}
