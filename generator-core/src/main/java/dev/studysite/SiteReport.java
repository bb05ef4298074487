package dev.studysite;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.report.Summary;
import java.util.ArrayList;
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

  /** What was done and what is wrong, in a few lines that a person can read. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(summary.lines());
    lines.add(counted(Severity.ERROR) + ", " + counted(Severity.WARNING));
    return List.copyOf(lines);
  }

  private String counted(Severity severity) {
    long count = problems.stream().filter(p -> p.severity() == severity).count();
    return count + " " + severity.label() + (count == 1 ? "" : "s");
  }
}
