package dev.studysite.maven;

import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.problem.Problem;
import dev.studysite.problem.ProblemPrinter;
import dev.studysite.problem.Severity;
import dev.studysite.text.Counted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a build found. */
final class BuildLog {
  /** So many of each severity; whoever has more reads the report instead of the log. */
  static final int MOST_SHOWN = 20;

  private final Log log;
  private final Path all;

  /**
   * Over Maven's log.
   *
   * @param log takes the lines
   * @param all the file that has every problem, for whoever is told only of the first
   */
  BuildLog(Log log, Path all) {
    this.log = log;
    this.all = all;
  }

  /**
   * Writes the problems, from the least to the worst so that the worst stands last, and the sum.
   */
  void tell(List<Problem> problems, List<String> sum) {
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      tell(severity, withSeverity(problems, severity));
    }
    sum.forEach(log::info);
  }

  /** Says how long it took and what to open. */
  void tellEnd(SiteConfig config, Duration time) {
    Path result =
        config.publish()
            ? config.output().resolve("index.html")
            : config.reports().resolve("problems.tsv");
    log.info(String.format(Locale.ROOT, "done in %.1f s: %s", time.toMillis() / 1000.0, result));
  }

  /** Why a build failed, and what to do next. */
  static String verdict(SiteReport report, SiteConfig config) {
    String found =
        Counted.of(withSeverity(report.problems(), Severity.ERROR).size(), "error")
            + " and "
            + Counted.of(withSeverity(report.problems(), Severity.WARNING).size(), "warning");
    String all = "; all are in " + config.reports().resolve("problems.tsv");
    return switch (config.failOn()) {
      case NEVER -> found + " (no site could be made)" + all + "\nMend them and build again.";
      case ERROR ->
          found + " (studysite.failOn is error)" + all + "\nMend the errors and build again.";
      case WARNING ->
          found
              + " (studysite.failOn is warning)"
              + all
              + "\nMend them, or decide: studysite:review lays open suggestions before you.";
    };
  }

  private void tell(Severity severity, List<Problem> problems) {
    ProblemPrinter printer = new ProblemPrinter();
    problems.stream()
        .limit(MOST_SHOWN)
        .flatMap(problem -> printer.print(problem).lines())
        .forEach(line -> write(severity, line));
    if (problems.size() > MOST_SHOWN) {
      String rest = Counted.of(problems.size() - MOST_SHOWN, "more " + severity.label());
      write(severity, rest + " in " + all);
    }
  }

  private void write(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }

  private static List<Problem> withSeverity(List<Problem> problems, Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).toList();
  }
}
