package dev.studysite.preview;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;

/** The port cannot be had, and the user can choose another. */
public final class PortTakenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int port;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken", cause);
    this.port = port;
  }

  /** What to tell the user. */
  public Problem problem() {
    return Problem.error(
        Place.of("studysite.port"),
        "port " + port + " is taken by another program",
        "Choose another with -Dstudysite.port=" + (port + 1) + ", or any free one with 0.");
  }
}
