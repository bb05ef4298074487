package dev.studysite.correct;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;

/**
 * A correction that waits for the owner.
 *
 * @param note the note it stands in
 * @param correction what is suggested
 */
public record OpenSuggestion(RawNote note, Correction correction) {

  /** What a row of {@code decisions.tsv} needs to find it again, beside its note and its words. */
  public String context() {
    return DecisionContext.of(line().text(), correction.span().start(), correction.span().end());
  }

  /** What to tell the owner: a warning at the place, with the reason. */
  public Problem problem() {
    String what =
        correction.after().isEmpty()
            ? "'" + correction.before() + "' may not be right"
            : "'" + correction.before() + "' should perhaps be '" + correction.after() + "'";
    Place where = Place.of(note.place(), line(), correction.span().start());
    return Problem.warning(where, what, correction.reason());
  }

  private Line line() {
    return note.line(correction.span().line());
  }
}
