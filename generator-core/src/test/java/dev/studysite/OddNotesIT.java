package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.fixture.OddNotes;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notes that nobody tuned for, hostile ones among them: nothing is lost, nothing becomes markup.
 */
class OddNotesIT {

  private static final Map<String, String> NOTES = OddNotes.with(300);

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() throws IOException {
    Files.createDirectories(folder.resolve("notes/deep/er"));
    for (Map.Entry<String, String> note : NOTES.entrySet()) {
      Files.writeString(folder.resolve("notes").resolve(note.getKey()), note.getValue());
    }
    report = new Studysite().build(SiteConfig.of(folder, folder.resolve("target/site")));
  }

  static List<String> names() {
    return List.copyOf(NOTES.keySet());
  }

  @Test
  void hasNothingWrongWithItsPages() {
    List<Problem> errors =
        report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
    assertFalse(report.failed());
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsEveryLineAsTheReportsSay(String name) throws IOException {
    List<String> lines = List.of(NOTES.getOrDefault(name, "").split("\r\n|\n", -1));
    assertEquals(
        List.of(),
        ReadBack.faults(
            name, lines, folder.resolve("target/site"), folder.resolve("target/studysite")));
  }

  @Test
  void letsNoNoteBecomeMarkupOrScript() throws IOException {
    Path site = folder.resolve("target/site");
    List<Path> pages;
    try (var files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    for (Path page : pages) {
      String html = Files.readString(page);
      assertEquals(
          List.of(),
          Jsoup.parse(html)
              .select("script:not([src]), img[onerror], a[href^=javascript], a[href^=data]")
              .eachText(),
          page::toString);
      assertFalse(html.contains("49 and"), page::toString);
    }
  }

  @Test
  void readsANoteAloneAsItReadsItAmongOthers() throws IOException {
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("notes"));
    Files.writeString(alone.resolve("notes/code.txt"), NOTES.getOrDefault("code.txt", ""));
    new Studysite().build(SiteConfig.of(alone, alone.resolve("target/site")));
    assertEquals(
        rowsOfCode(folder.resolve("target/studysite")),
        rowsOfCode(alone.resolve("target/studysite")));
  }

  private static List<ReportTable.Row> rowsOfCode(Path reports) throws IOException {
    return ReportTable.read(reports.resolve("outline.tsv")).stream()
        .filter(row -> row.has("note", "code.txt"))
        .toList();
  }
}
