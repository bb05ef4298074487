package dev.studysite.correct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the owner may write about a correction into the column {@code decision}. */
enum Decision {
  /** Nothing yet. */
  OPEN("", ""),
  ACCEPT("accept", "The owner accepted it."),
  REJECT("reject", "The owner rejected it."),
  REWORD("reword", "The owner worded it.");

  private final String word;
  private final String sentence;

  Decision(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /** A decision by its word, in any case; none for a word that is not known. */
  static Optional<Decision> of(String words) {
    String small = words.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.word.equals(small)).findFirst();
  }

  /** What it adds to the reason of a correction. */
  String sentence() {
    return sentence;
  }
}
