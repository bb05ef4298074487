package dev.studysite.publish;

import dev.studysite.problem.Problem;

/** The site cannot be put where it should go, and the user can mend that. */
public final class PublishException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  PublishException(Problem problem, Throwable cause) {
    super(problem.what(), cause);
    this.problem = problem;
  }

  PublishException(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  /** What to tell the user. */
  public Problem problem() {
    return problem;
  }
}
