package dev.studysite.publish;

import dev.studysite.problem.Problem;
import dev.studysite.report.Summary;
import java.util.List;

/**
 * What a finished build told its caller.
 *
 * @param problems what the owner should know, in order
 * @param summary how much of everything there is
 */
public record Outcome(List<Problem> problems, Summary summary) {

  /** Copies the problems. */
  public Outcome {
    problems = List.copyOf(problems);
  }
}
