package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users hand in by mistake: each gets a clear line, and the last good site stays. */
class BadInputIT {

  private static final String GOOD =
      """
      Tides
      High tide:
      - comes twice a day
      - Spring tide: the highest, at new and full moon
      """;

  @TempDir private Path folder;
  private Path note;

  @BeforeEach
  void buildAGoodSite() throws IOException {
    note = folder.resolve("notes/tides.txt");
    Files.createDirectories(note.getParent());
    Files.writeString(note, GOOD);
    assertFalse(build().failed(), () -> build().problems().toString());
  }

  @Test
  void saysThatThereIsNoNotesFolder() throws IOException {
    Files.delete(note);
    Files.delete(note.getParent());
    assertRefused("notes");
  }

  @Test
  void saysThatTheNotesFolderIsEmpty() throws IOException {
    Files.delete(note);
    assertRefused("notes");
  }

  @Test
  void saysThatTheOnlyNoteIsEmpty() throws IOException {
    Files.writeString(note, " \n\t\n");
    assertRefused("notes");
  }

  @Test
  void saysThatANoteIsNoText() throws IOException {
    Files.write(note, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 0, (byte) 0xff, 0, 1, 2, 0});
    assertRefused("notes/tides.txt");
  }

  @Test
  void saysThatABinaryFileStandsAmongGoodNotes() throws IOException {
    Files.write(note.resolveSibling("moon.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xfe, 0, 0, 7});
    assertRefused("notes/moon.txt");
  }

  @Test
  void passesOverAHeadingOfTheGlossaryThatHasNoWordsAndSaysSo() throws IOException {
    Files.writeString(
        folder.resolve("glossary.md"), "## \n\nText.\n\n## Tide\n\nWater that moves.\n");
    assertBuiltWithWarning("glossary.md");
  }

  @Test
  void goesOnWithAnEmptyNoteAmongOthersAndSaysSo() throws IOException {
    Files.writeString(note.resolveSibling("moon.txt"), "");
    assertBuiltWithWarning("notes/moon.txt");
  }

  @Test
  void readsANoteInAnotherEncodingAndNamesTheGuess() throws IOException {
    String text = GOOD.replace("comes twice", "café – comes “twice”") + "naïve façade\n";
    Files.write(note, text.getBytes(Charset.forName("windows-1252")));
    SiteReport report = assertBuiltWithWarning("notes/tides.txt");
    assertTrue(
        report.problems().get(0).what().toLowerCase(Locale.ROOT).contains("1252"),
        () -> report.problems().toString());
    assertTrue(home("notes/tides/index.html").contains("Tides"));
  }

  @Test
  void neverWritesOverAnchorsThatItCouldNotRead() throws IOException {
    Path anchors = folder.resolve("anchors.tsv");
    byte[] spoilt = {'k', 'e', 'y', '\t', (byte) 0xff, (byte) 0xfe, '\n'};
    Files.write(anchors, spoilt);
    Path output = folder.resolve("target/site");
    new Studysite()
        .build(new SiteConfig(folder, output, folder, Map.of(), FailOn.NEVER, false, true, true));
    assertArrayEquals(spoilt, Files.readAllBytes(anchors));
  }

  @Test
  void mainPrintsProblemsAndNoStackTrace() throws IOException {
    Files.delete(note);
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new String[] {folder.toString(), folder.resolve("target/site").toString()},
            new Properties(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8));
    String printed = problems.toString(StandardCharsets.UTF_8);
    assertEquals(1, exit);
    assertTrue(printed.startsWith("error: notes: "), printed);
    assertFalse(printed.contains("\tat "), printed);
  }

  private void assertRefused(String path) throws IOException {
    String before = home("index.html");
    SiteReport report = build();
    assertTrue(report.failed());
    List<Problem> errors =
        report.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(path, errors.get(0).where().path());
    assertFalse(errors.get(0).hint().isEmpty());
    assertEquals(before, home("index.html"));
    assertEquals(
        "error",
        ReportTable.read(folder.resolve("target/studysite/problems.tsv")).get(0).get("severity"));
  }

  private SiteReport assertBuiltWithWarning(String path) {
    SiteReport report = build();
    assertFalse(report.failed(), () -> report.problems().toString());
    assertEquals(path, report.problems().get(0).where().path());
    assertEquals(Severity.WARNING, report.problems().get(0).severity());
    return report;
  }

  private String home(String page) throws IOException {
    return Files.readString(folder.resolve("target/site").resolve(page));
  }

  private SiteReport build() {
    return new Studysite().build(SiteConfig.of(folder, folder.resolve("target/site")));
  }
}
