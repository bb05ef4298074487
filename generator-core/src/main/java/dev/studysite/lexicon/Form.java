package dev.studysite.lexicon;

import java.util.List;

/**
 * A right form of a name.
 *
 * @param text the form as it should be written: {@code CloudWatch Logs}
 * @param also other right forms: {@code Amazon CloudWatch Logs}
 * @param kind what it names: {@code service}, {@code feature}, {@code operation}, {@code term},
 *     {@code product}, {@code word}
 * @param letters what its case says
 * @param layer who vouches for it
 */
public record Form(String text, List<String> also, String kind, CasePolicy letters, Layer layer) {

  /** Copies the other forms. */
  public Form {
    also = List.copyOf(also);
  }
}
