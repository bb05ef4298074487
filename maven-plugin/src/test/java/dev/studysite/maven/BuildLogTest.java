package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.FailOn;
import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.report.Summary;
import dev.studysite.text.Position;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BuildLogTest {
  private static final Path REPORTS = Path.of("reports");
  private static final Place PLACE =
      new Place("notes/a.txt", Optional.of(new Position(3, 5)), Optional.of("one two"));

  @Test
  void writesEachProblemAtItsLevelWithTheWorstLast() {
    List<String> lines =
        told(
            Problem.error(PLACE, "this is wrong", ""),
            Problem.info(Place.of("notes"), "nothing to do", ""),
            Problem.warning(Place.of("site.properties"), "odd key", "Did you mean title?"));

    assertEquals(
        List.of(
            "info notes: nothing to do",
            "warn site.properties: odd key",
            "warn   Did you mean title?",
            "error notes/a.txt:3:5: this is wrong",
            "error   one two",
            "error       ^"),
        lines.subList(0, 6));
  }

  @Test
  void endsWithTheSummary() {
    List<String> lines = told();
    assertEquals("info 0 notes, 0 topics", lines.get(0));
    assertEquals("info 0 errors, 0 warnings", lines.get(lines.size() - 1));
  }

  @Test
  void showsOnlyTheFirstOfVeryManyProblems() {
    Problem[] many =
        Collections.nCopies(BuildLog.MOST_SHOWN + 2, Problem.warning(Place.of("notes"), "odd", ""))
            .toArray(Problem[]::new);

    List<String> warnings = told(many).stream().filter(line -> line.startsWith("warn")).toList();

    assertEquals(BuildLog.MOST_SHOWN + 1, warnings.size());
    assertEquals(
        "warn 2 more warnings in " + REPORTS.resolve("problems.tsv"),
        warnings.get(BuildLog.MOST_SHOWN));
  }

  @Test
  void saysWhyABuildFailedAndWhatToDoNext() {
    assertEquals(
        "1 error and 0 warnings (studysite.failOn is error); all are in "
            + REPORTS.resolve("problems.tsv")
            + "\nMend the errors and build again.",
        BuildLog.verdict(report(Problem.error(PLACE, "wrong", "")), config(FailOn.ERROR)));
    assertEquals(
        "0 errors and 0 warnings (no site could be made); all are in "
            + REPORTS.resolve("problems.tsv")
            + "\nMend them and build again.",
        BuildLog.verdict(report(), config(FailOn.NEVER)));
  }

  private static List<String> told(Problem... problems) {
    RecordingLog log = new RecordingLog();
    SiteReport report = report(problems);
    new BuildLog(log, REPORTS.resolve("problems.tsv")).tell(report.problems(), report.lines());
    return log.lines();
  }

  private static SiteReport report(Problem... problems) {
    return new SiteReport(true, List.of(problems), Summary.none());
  }

  private static SiteConfig config(FailOn failOn) {
    return new SiteConfig(
        Path.of(""), Path.of("site"), REPORTS, Map.of(), failOn, false, true, false);
  }
}
