package dev.studysite.publish;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.report.Summary;
import dev.studysite.text.Position;
import dev.studysite.text.TsvFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers, in the folder of the reports, what the last finished build was made from and what it
 * told: where nothing has changed since, the next one has nothing to do but to tell it again.
 */
public final class LastBuild {

  private static final String NAME = "last-build.tsv";
  private static final String HEADER = "# What the last build found. Delete it to build anew.";
  private static final String REPORT = "report";
  private static final String PROBLEM = "problem";

  private final Path output;
  private final Path reports;

  /**
   * The memory of one site.
   *
   * @param output the folder of the finished site
   * @param reports the folder of the reports
   */
  public LastBuild(Path output, Path reports) {
    this.output = output;
    this.reports = reports;
  }

  /**
   * What a build with this fingerprint told, where every file that it wrote still stands as it was
   * written; none where anything is otherwise, or nothing is remembered.
   */
  public Optional<Outcome> find(String fingerprint) {
    try {
      Path file = reports.resolve(NAME);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      List<List<String>> rows =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#"))
              .map(TsvFields::of)
              .toList();
      boolean same = rows.get(0).equals(List.of(fingerprint)) && isWhole(rows);
      return same ? Optional.of(outcome(rows)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Half a file, or one of another version: it is only a shortcut, so the site is built.
      return Optional.empty();
    }
  }

  /**
   * Remembers a build.
   *
   * @param fingerprint what it was made from
   * @param reportNames the reports that it wrote
   * @throws PublishException where the file system refuses
   */
  public void keep(String fingerprint, List<String> reportNames, Outcome outcome)
      throws PublishException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    add(text, List.of(fingerprint));
    add(text, outcome.summary().numbers().stream().map(String::valueOf).toList());
    try {
      add(text, List.of(REPORT, "", Sum.of(output.resolve(Manifest.NAME))));
      for (String name : reportNames) {
        add(text, List.of(REPORT, name, Sum.of(reports.resolve(name))));
      }
    } catch (IOException e) {
      throw new PublishException(Publisher.unwritable(reports), e);
    }
    outcome.problems().forEach(problem -> add(text, fields(problem)));
    new TextFiles().write(reports.resolve(NAME), text.toString());
  }

  private boolean isWhole(List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      if (row.get(0).equals(REPORT) && !Sum.of(reported(row.get(1))).equals(row.get(2))) {
        return false;
      }
    }
    for (Map.Entry<String, String> file : Manifest.read(output).sums().entrySet()) {
      if (!Sum.of(output.resolve(file.getKey())).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The list of the site's files is one more file that has to be as it was. */
  private Path reported(String name) {
    return name.isEmpty() ? output.resolve(Manifest.NAME) : reports.resolve(name);
  }

  private static Outcome outcome(List<List<String>> rows) {
    List<Problem> problems = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.get(0).equals(PROBLEM)) {
        problems.add(problem(row));
      }
    }
    List<Integer> numbers = rows.get(1).stream().map(Integer::valueOf).toList();
    return new Outcome(problems, Summary.ofNumbers(numbers).nothingWritten());
  }

  private static List<String> fields(Problem problem) {
    Place where = problem.where();
    return Stream.of(
            List.of(PROBLEM, problem.severity().name(), problem.what(), problem.hint()),
            List.of(where.path()),
            where
                .position()
                .map(at -> List.of(Integer.toString(at.line()), Integer.toString(at.column())))
                .orElse(List.of()),
            where.line().map(List::of).orElse(List.of()))
        .flatMap(List::stream)
        .collect(Collectors.toList());
  }

  private static Problem problem(List<String> row) {
    Optional<Position> position =
        row.size() < 7
            ? Optional.empty()
            : Optional.of(new Position(Integer.parseInt(row.get(5)), Integer.parseInt(row.get(6))));
    Optional<String> line = row.size() < 8 ? Optional.empty() : Optional.of(row.get(7));
    Place where = new Place(row.get(4), position, line);
    return new Problem(Severity.valueOf(row.get(1)), where, row.get(2), row.get(3));
  }

  private static void add(StringBuilder text, List<String> fields) {
    text.append(fields.stream().map(TsvFields::escaped).collect(Collectors.joining("\t")));
    text.append('\n');
  }
}
