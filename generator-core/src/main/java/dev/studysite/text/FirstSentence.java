package dev.studysite.text;

import java.util.List;

/** Cuts a text behind its first sentence. */
public final class FirstSentence {

  /** Abbreviations that end in a full stop inside a sentence. */
  private static final List<String> INSIDE = List.of("e.g.", "i.e.", "etc.", "vs.", "cf.");

  private FirstSentence() {}

  /**
   * The first sentence: to a full stop, exclamation or question mark with a space and a capital
   * behind it; the whole text where there is none.
   */
  public static String of(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (isEnd(text.charAt(at - 1)) && text.charAt(at) == ' ' && opens(text, at + 1)) {
        String sentence = text.substring(0, at);
        if (INSIDE.stream().noneMatch(sentence::endsWith)) {
          return sentence;
        }
      }
    }
    return text;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean opens(String text, int at) {
    return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
  }
}
