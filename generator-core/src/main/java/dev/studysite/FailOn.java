package dev.studysite;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.util.List;

/** How bad a problem must be to fail a build. */
public enum FailOn {
  /** Errors fail a build. */
  ERROR,
  /** Warnings fail it too: every open suggestion is one. */
  WARNING,
  /** Nothing fails it but what makes a site impossible. */
  NEVER;

  /** True where one of the problems fails the build. */
  boolean isReachedBy(List<Problem> problems) {
    return switch (this) {
      case ERROR -> problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
      case WARNING -> problems.stream().anyMatch(p -> p.severity() != Severity.INFO);
      case NEVER -> false;
    };
  }
}
