package dev.studysite.study;

import java.util.List;

/**
 * What there is to print and to practise.
 *
 * @param sheets in the order of the notes
 * @param cards in the order of the notes, then of the glossary
 */
public record Study(List<Sheet> sheets, List<Card> cards) {

  /** Copies the lists. */
  public Study {
    sheets = List.copyOf(sheets);
    cards = List.copyOf(cards);
  }
}
