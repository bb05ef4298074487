package dev.studysite.maven;

import dev.studysite.FailOn;
import dev.studysite.GivenSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the values of parameters; a wrong one fails with the names of the right ones. */
final class Values {

  private static final int HIGHEST_PORT = 65_535;

  private Values() {}

  /**
   * A choice between yes and no.
   *
   * @throws MojoFailureException where it is neither
   */
  static boolean yes(String name, String value) throws MojoFailureException {
    String wanted = value.strip();
    if (!wanted.equals("true") && !wanted.equals("false")) {
      throw wrong(name, value, "true or false");
    }
    return wanted.equals("true");
  }

  /**
   * The number of a port; 0 stands for any free one.
   *
   * @throws MojoFailureException where it is none
   */
  static int port(String value) throws MojoFailureException {
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too large.
    }
    throw wrong("port", value, "a number from 0 (any free port) to " + HIGHEST_PORT);
  }

  /**
   * A folder, told from another one on.
   *
   * @throws MojoFailureException where the system has no such paths, such as one with a bar on
   *     Windows
   */
  static Path folder(String name, Path from, String value) throws MojoFailureException {
    try {
      return from.resolve(value);
    } catch (InvalidPathException e) {
      throw wrong(name, value, "the path of a folder (" + e.getReason() + ")");
    }
  }

  /**
   * How bad a problem must be to fail a build.
   *
   * @throws MojoFailureException where the word is unknown
   */
  static FailOn failOn(String value) throws MojoFailureException {
    return FailOn.of(value.strip())
        .orElseThrow(() -> wrong("failOn", value, "one of " + FailOn.labels()));
  }

  private static MojoFailureException wrong(String name, String value, String right) {
    return new MojoFailureException(
        GivenSettings.PREFIX + name + " is '" + value + "', but must be " + right);
  }
}
