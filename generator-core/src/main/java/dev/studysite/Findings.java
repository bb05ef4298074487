package dev.studysite;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.OpenSuggestion;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the stages found wrong, gathered in the order of the stages. */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  /** Adds what one stage found. */
  Findings add(List<Problem> found) {
    problems.addAll(found);
    return this;
  }

  /** Adds the notes' own: decisions that fit nothing, and every suggestion that is still open. */
  Findings addNotes(List<CorrectedNote> notes) {
    for (CorrectedNote note : notes) {
      problems.addAll(note.problems());
      note.openSuggestions().stream().map(OpenSuggestion::problem).forEach(problems::add);
    }
    return this;
  }

  /** Everything so far, the worst first and else in the order of the stages. */
  List<Problem> all() {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
  }
}
