package dev.studysite.study;

import dev.studysite.outline.Block;
import java.util.List;
import java.util.Optional;

/** The first sentence of an authored definition: short enough for the back of a card. */
final class FirstSentence {

  /** Abbreviations that end in a full stop inside a sentence. */
  private static final List<String> INSIDE = List.of("e.g.", "i.e.", "etc.", "vs.", "cf.");

  private FirstSentence() {}

  /** The sentence; none where there is no paragraph. */
  static Optional<String> of(List<Block> definition) {
    return definition.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(FirstSentence::cut);
  }

  private static String cut(String text) {
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
