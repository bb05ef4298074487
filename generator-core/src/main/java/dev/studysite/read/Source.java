package dev.studysite.read;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * Everything a site is made from.
 *
 * @param notes the readable notes, sorted by path
 * @param owner the owner's files
 * @param problems what could not be read, or not without a guess
 */
public record Source(List<RawNote> notes, OwnerFiles owner, List<Problem> problems) {

  /** Copies the lists. */
  public Source {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
