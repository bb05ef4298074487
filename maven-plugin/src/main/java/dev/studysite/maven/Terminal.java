package dev.studysite.maven;

import dev.studysite.BuildServer;
import java.io.Console;
import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;

/**
 * The one line of a terminal that is written over while work goes on. Where nobody looks, in CI or
 * with the output in a file, there is none and nothing is written.
 */
final class Terminal {

  private static final int WIDTH = 60;

  private final boolean seen;
  private final PrintStream out;

  Terminal(boolean seen, PrintStream out) {
    this.seen = seen;
    this.out = out;
  }

  /** The terminal of this process, used where the build is interactive and tells its progress. */
  static Terminal of(boolean interactive, Log log) {
    boolean seen = interactive && log.isInfoEnabled() && !BuildServer.isHere() && isTerminal();
    return new Terminal(seen, System.out);
  }

  /** Shows a line in the place of the one before. */
  void show(String line) {
    if (seen) {
      out.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
      out.flush();
    }
  }

  /** Takes the line away, so that the log can go on. */
  void clear() {
    if (seen) {
      out.print("\r" + " ".repeat(WIDTH) + "\r");
      out.flush();
    }
  }

  /** From Java 22 on there may be a console without a terminal; only then it can be asked. */
  @SuppressWarnings(
      "SystemConsoleNull") // Null still tells on 17 to 21; later ones are asked below.
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
