package dev.studysite.link;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * Every mention of every term.
 *
 * @param notes one entry for each note, in the order of the notes
 * @param authored the mentions in the definitions of {@code glossary.md}; their topic is empty
 * @param problems forms that could mean two terms
 */
public record Links(List<NoteLinks> notes, NoteLinks authored, List<Problem> problems) {

  /** Copies the lists. */
  public Links {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
