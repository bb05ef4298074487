package dev.studysite;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How bad a problem must be to fail a build. */
public enum FailOn {
  /** Errors fail a build. */
  ERROR,
  /** Warnings fail it too: every open suggestion is one. */
  WARNING,
  /** Nothing fails it but what makes a site impossible. */
  NEVER;

  /** The name that users write: {@code error}, {@code warning}, {@code never}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of a name; none where there is no such name. */
  public static Optional<FailOn> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  /** All names, joined by commas. */
  public static String labels() {
    return Arrays.stream(values()).map(FailOn::label).collect(Collectors.joining(", "));
  }

  /** True where one of the problems fails the build. */
  boolean isReachedBy(List<Problem> problems) {
    return switch (this) {
      case ERROR -> problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
      case WARNING -> problems.stream().anyMatch(p -> p.severity() != Severity.INFO);
      case NEVER -> false;
    };
  }
}
