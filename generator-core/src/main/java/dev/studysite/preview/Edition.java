package dev.studysite.preview;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * The site as it was at one moment.
 *
 * @param id tells it from every other: the same for the same source
 * @param pages gives its files when they are asked for
 * @param problems what the owner should know, the worst first
 */
public record Edition(String id, Pages pages, List<Problem> problems) {

  /** Copies the problems. */
  public Edition {
    problems = List.copyOf(problems);
  }
}
