package dev.studysite.maven;

import dev.studysite.FailOn;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
   * How bad a problem must be to fail a build.
   *
   * @throws MojoFailureException where the word is unknown
   */
  static FailOn failOn(String value) throws MojoFailureException {
    Optional<FailOn> known =
        Arrays.stream(FailOn.values()).filter(v -> label(v).equals(value.strip())).findFirst();
    String names =
        Arrays.stream(FailOn.values()).map(Values::label).collect(Collectors.joining(", "));
    return known.orElseThrow(() -> wrong("failOn", value, "one of " + names));
  }

  /** The name of a value as users write it. */
  static String label(FailOn value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static MojoFailureException wrong(String name, String value, String right) {
    return new MojoFailureException(
        Settings.PREFIX + name + " is '" + value + "', but must be " + right);
  }
}
