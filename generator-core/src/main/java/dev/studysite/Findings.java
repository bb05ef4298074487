package dev.studysite;

import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.RawNote;
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
      note.corrections().stream()
          .filter(correction -> correction.action() == Action.SUGGESTED)
          .map(correction -> open(note.outline().note(), correction))
          .forEach(problems::add);
    }
    return this;
  }

  /** Everything so far, the worst first and else in the order of the stages. */
  List<Problem> all() {
    return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
  }

  private static Problem open(RawNote note, Correction correction) {
    String what =
        correction.after().isEmpty()
            ? "'" + correction.before() + "' may not be right"
            : "'" + correction.before() + "' should perhaps be '" + correction.after() + "'";
    Place where =
        Place.of(note.place(), note.line(correction.span().line()), correction.span().start());
    return Problem.warning(where, what, correction.reason());
  }
}
