package dev.studysite;

/** Tells whether a build runs on a server, where nothing of the source folder may be written. */
public final class BuildServer {

  private BuildServer() {}

  /**
   * True where the environment variable {@code CI} is set, as all the common servers do; empty or
   * {@code false} is as good as not set.
   */
  public static boolean isHere() {
    String ci = System.getenv("CI");
    return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
  }
}
