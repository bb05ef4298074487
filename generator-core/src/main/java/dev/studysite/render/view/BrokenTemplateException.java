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

  /** What is wrong, where, for the owner of the template. */
  public Problem problem() {
    return problem;
  }
}
