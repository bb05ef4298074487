package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences. */
final class Sentences {

  private Sentences() {}

  /** The sentences of a text, without the space between them; a semicolon ends one, too. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean ends = ".!?;".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ';
      if (ends) {
        sentences.add(text.substring(start, i).strip());
        start = i;
      }
    }
    sentences.add(text.substring(start).strip());
    return sentences;
  }
}
