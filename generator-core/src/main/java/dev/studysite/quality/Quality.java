package dev.studysite.quality;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * What a set of notes lacks.
 *
 * @param findings by kind, the weightiest of each first
 * @param problems the same for the list of problems: of each kind the first few, the rest as one
 */
public record Quality(List<Finding> findings, List<Problem> problems) {

  /** Copies the lists. */
  public Quality {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Nothing is lacking. */
  public static Quality faultless() {
    return new Quality(List.of(), List.of());
  }

  /** The findings of one kind. */
  public List<Finding> of(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }
}
