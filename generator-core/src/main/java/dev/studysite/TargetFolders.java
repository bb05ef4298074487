package dev.studysite;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a build writes away from what it is made of: the owner's files are never at risk. */
final class TargetFolders {

  private static final List<String> SOURCES = List.of("notes", "pages", "theme");

  private final Path source;

  TargetFolders(Path source) {
    this.source = absolute(source);
  }

  /**
   * What is wrong with the folders that a build is to write into.
   *
   * @param output the folder of the site, which may not hold the sources either: it is replaced as
   *     a whole
   * @param reports the folder of the reports
   */
  List<Problem> problems(Path output, Path reports) {
    List<Problem> problems = new ArrayList<>();
    if (source.startsWith(absolute(output))) {
      problems.add(
          problem("output", output, "holds the sources of the site", "such as target/site"));
    } else if (isAmongSources(output)) {
      problems.add(
          problem("output", output, "is among the sources of the site", "such as target/site"));
    }
    if (isAmongSources(reports)) {
      problems.add(
          problem(
              "reports", reports, "is among the sources of the site", "such as target/studysite"));
    }
    return problems;
  }

  private boolean isAmongSources(Path folder) {
    Path asked = absolute(folder);
    return SOURCES.stream().anyMatch(name -> asked.startsWith(source.resolve(name)));
  }

  private static Problem problem(String name, Path folder, String what, String instead) {
    return Problem.error(
        Place.of(GivenSettings.PREFIX + name),
        "'" + folder + "' " + what,
        "Give a folder of its own, " + instead + ".");
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
