package dev.studysite.maven;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.text.Position;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Marks problems in GitHub's view of a change, by the workflow commands that its runner reads from
 * the output: {@code ::warning file=notes/a.txt,line=3,col=7::what is wrong}.
 */
final class Annotations {

  /** GitHub shows ten warnings and ten errors of a step and drops the rest. */
  private static final int MOST_SHOWN = 10;

  private final Optional<Path> workspace;
  private final Path source;
  private final PrintStream out;

  /**
   * Annotations.
   *
   * @param workspace the checkout that the paths are told from; empty where this is no workflow
   * @param source the site's source folder
   */
  Annotations(Optional<Path> workspace, Path source, PrintStream out) {
    this.workspace = workspace;
    this.source = source;
    this.out = out;
  }

  /** Annotations where this runs as a workflow of GitHub; elsewhere nothing is written. */
  static Annotations ofEnvironment(Path source) {
    boolean workflow = "true".equals(System.getenv("GITHUB_ACTIONS"));
    Optional<Path> workspace =
        Optional.ofNullable(System.getenv("GITHUB_WORKSPACE")).map(Path::of).filter(p -> workflow);
    return new Annotations(workspace, source, System.out);
  }

  /** Writes the worst of them, at most ten of a severity. */
  void tell(List<Problem> problems) {
    if (workspace.isEmpty()) {
      return;
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      problems.stream()
          .filter(problem -> problem.severity() == severity)
          .limit(MOST_SHOWN)
          .map(this::command)
          .forEach(out::println);
    }
  }

  private String command(Problem problem) {
    String text = problem.what() + (problem.hint().isEmpty() ? "" : "\n" + problem.hint());
    String message = file(problem).isEmpty() ? problem.where() + ": " + text : text;
    return "::" + problem.severity().label() + file(problem) + "::" + escaped(message);
  }

  private String file(Problem problem) {
    Path file = source.resolve(problem.where().path()).toAbsolutePath().normalize();
    Path root = workspace.map(folder -> folder.toAbsolutePath().normalize()).orElse(file);
    if (!Files.isRegularFile(file) || !file.startsWith(root)) {
      return "";
    }
    String path = root.relativize(file).toString().replace('\\', '/');
    String place = " file=" + escaped(path).replace(":", "%3A").replace(",", "%2C");
    return place + problem.where().position().map(Annotations::position).orElse("");
  }

  private static String position(Position at) {
    return ",line=" + at.line() + ",col=" + at.column();
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
