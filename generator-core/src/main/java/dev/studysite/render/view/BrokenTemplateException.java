package dev.studysite.render.view;

import dev.studysite.problem.Problem;

/** A template that could not be filled. */
public final class BrokenTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenTemplateException(Problem problem, Throwable cause) {
    super(problem.what(), cause);
    this.problem = problem;
  }

  /**
   * A template that can be filled, but not used.
   *
   * @param problem what is wrong with what it gives
   */
  public BrokenTemplateException(Problem problem) {
    super(problem.what());
    this.problem = problem;
  }

  /** What is wrong, where, for the owner of the template. */
  public Problem problem() {
    return problem;
  }
}
