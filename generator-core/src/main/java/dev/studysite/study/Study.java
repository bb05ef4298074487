package dev.studysite.study;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * What there is to print and to practise.
 *
 * @param sheets in the order of the notes
 * @param facts the topics that state figures and limits, note by note; notes without are left out
 * @param cards in the order of the notes, then of the glossary
 * @param cardSize the size of cards on paper
 * @param problems what the owner asked for and is not there
 */
public record Study(
    List<Sheet> sheets,
    List<List<Box>> facts,
    List<Card> cards,
    CardSize cardSize,
    List<Problem> problems) {

  /** Copies the lists. */
  public Study {
    sheets = List.copyOf(sheets);
    facts = facts.stream().map(List::copyOf).toList();
    cards = List.copyOf(cards);
    problems = List.copyOf(problems);
  }
}
