package dev.studysite;

import dev.studysite.problem.Problem;
import dev.studysite.report.Summary;
import java.util.List;

/**
 * What a build did.
 *
 * @param failed true where a problem stopped it or was bad enough to fail it; the last good site is
 *     then still in place
 * @param problems what the owner should know, the worst first
 * @param summary how much of everything there is
 */
public record SiteReport(boolean failed, List<Problem> problems, Summary summary) {

  /** Copies the problems. */
  public SiteReport {
    problems = List.copyOf(problems);
  }
}
