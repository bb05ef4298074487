package dev.studysite.author;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * What became of a new site.
 *
 * @param written the files, by their paths below its folder
 * @param problems why it was not begun; none where it was
 */
public record Start(List<String> written, List<Problem> problems) {

  /** Copies the lists. */
  public Start {
    written = List.copyOf(written);
    problems = List.copyOf(problems);
  }
}
