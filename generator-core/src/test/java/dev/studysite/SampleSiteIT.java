package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole sample site, from its real notes to its finished pages. */
class SampleSiteIT {

  private static final Path SOURCE = Path.of("..", "site-src").toAbsolutePath().normalize();
  private static final String NOTE = "aws-developer-associate-part-6.txt";

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() {
    report = new Studysite().build(config(folder.resolve("site"), folder.resolve("reports")));
  }

  @Test
  void hasNothingWrongWithItsPages() {
    List<Problem> grave =
        report.problems().stream().filter(p -> p.severity() != Severity.INFO).toList();
    assertEquals(List.of(), grave);
    assertFalse(report.failed());
  }

  @Test
  void showsEveryLineOfTheNotesAsTheReportsSay() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE.resolve("notes").resolve(NOTE));
    assertEquals(
        List.of(), ReadBack.faults(NOTE, lines, folder.resolve("site"), folder.resolve("reports")));
    assertEquals(206, ReportTable.read(folder.resolve("reports/outline.tsv")).size());
  }

  @Test
  void hasTheSameBytesWhenMadeAgain() throws IOException {
    new Studysite().build(config(folder.resolve("again"), folder.resolve("again-reports")));
    assertEquals(FolderBytes.of(folder.resolve("site")), FolderBytes.of(folder.resolve("again")));
    assertEquals(
        FolderBytes.of(folder.resolve("reports")), FolderBytes.of(folder.resolve("again-reports")));
  }

  @ParameterizedTest
  @CsvSource({"dek,kms", "hsm,hsm", "nitro-enclaves,nitro-enclaves"})
  void leadsFromTopicsToTermsAndBack(String term, String topicName) throws IOException {
    Document page = page("glossary/" + term + ".html");
    List<String> topics =
        page.select("main a[href^=../notes/]").stream()
            .map(link -> link.attr("href").replaceAll("#.*", "").substring("../".length()))
            .distinct()
            .toList();
    List<String> wanted = topics.stream().filter(path -> path.contains(topicName)).toList();
    assertFalse(wanted.isEmpty(), () -> term + " leads to " + topics);
    Document topic = page(wanted.get(0));
    assertFalse(
        topic.select("main a[href=../../glossary/" + term + ".html]").isEmpty(),
        () -> wanted.get(0) + " does not lead to " + term);
  }

  @Test
  void showsEveryRemarkBesideItsPassage() throws IOException {
    assertEquals(
        List.of(),
        report.problems().stream().filter(p -> p.where().path().equals("remarks.md")).toList());
    List<String> places =
        page("remarks.html").select("main .line a[href^=notes/]").eachAttr("href");
    assertTrue(places.size() > 12, places::toString);
    for (String place : places) {
      String[] parts = place.split("#", 2);
      assertFalse(page(parts[0]).select("main #" + parts[1]).isEmpty(), place);
    }
  }

  @Test
  void leadsFromHomeToTheGuide() throws IOException {
    assertEquals(
        "How notes are read",
        page("index.html").select("main a[href=pages/writing-notes.html]").text());
    assertEquals("How notes are read", page("pages/writing-notes.html").select("h1").text());
  }

  @Test
  void neverTouchesTheNotes() throws IOException {
    assertEquals(7606, Files.size(SOURCE.resolve("notes").resolve(NOTE)));
    assertTrue(Files.notExists(SOURCE.resolve("notes/target")));
  }

  private static SiteConfig config(Path site, Path reports) {
    return new SiteConfig(SOURCE, site, reports, Map.of(), FailOn.ERROR, false, true, false);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }
}
