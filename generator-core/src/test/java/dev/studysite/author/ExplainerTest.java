package dev.studysite.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.correct.Correction;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

  private static final String TIDES =
      """
      Tides

      Why the sea moves
      - the moon pulls the water
      - the sun pulls it too, but less

      Spring tide: the highest tide, when both pull together
      Neap tide: the lowest tide, when they pull apart

      Where it moves most
      - in narow bays
      - a tide wave needs a spring tide \u001b[31m to run up a river

      # Tables
      - printed a year ahead
      """;

  private static final Studysite STUDYSITE = new Studysite();

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(folder.resolve("notes/sea"));
    Files.writeString(folder.resolve("notes/sea/tides.txt"), TIDES);
    Files.writeString(folder.resolve("notes/moon.md"), "# Moon\n\nIt has phases.\n");
    Files.write(
        folder.resolve("notes/cafe.txt"),
        "Café\n- “menü” – naïve façade\n".getBytes(Charset.forName("windows-1252")));
    Files.write(folder.resolve("notes/data.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xfe, 0, 7});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes/sea/tides.txt:7",
        "sea/tides.txt:7",
        "./notes/sea/tides.txt:7",
        "notes\\sea\\tides.txt:7",
        " notes/sea/tides.txt:7:3 "
      })
  void saysWhatALineWasTakenFor(String place) {
    Explanation found = explain(place);
    LineLabel label = found.label().orElseThrow();
    assertEquals("notes/sea/tides.txt", found.note());
    assertEquals("Spring tide: the highest tide, when both pull together", found.line().text());
    assertEquals(Label.DEFINITION, label.label());
    assertEquals("Spring tide", label.term());
    assertFalse(found.why().isEmpty());
    assertEquals(List.of("Why the sea moves"), found.way());
  }

  @Test
  void givesTheCorrectionsAndTheMentionsOfTheLine() {
    assertEquals(
        List.of("narow"),
        explain("sea/tides.txt:11").corrections().stream().map(Correction::before).toList());
    assertEquals(
        List.of("spring tide"),
        explain("sea/tides.txt:12").mentions().stream().map(m -> m.surface()).toList());
  }

  @Test
  void leavesAHeadingOutOfItsOwnWay() {
    Explanation heading = explain("sea/tides.txt:14");

    assertEquals(Label.H1, heading.label().orElseThrow().label());
    assertEquals(
        "The author marked it: # before a heading, or a fence around code.", heading.why());
    assertFalse(heading.way().contains("Tables"), heading.way()::toString);
  }

  @Test
  void explainsBlankLinesAndMarkdown() {
    assertTrue(explain("sea/tides.txt:2").label().isEmpty());
    assertEquals("markdown", explain("moon.md:3").label().orElseThrow().evidence().rule());
    assertEquals(List.of(), explain("sea/tides.txt:1").way());
  }

  @Test
  void printsWhatAPersonAsksFirst() {
    List<String> lines = explain("sea/tides.txt:14").lines();

    assertEquals(
        List.of(
            "notes/sea/tides.txt:14",
            "  # Tables",
            "  taken for    a heading of the top level (h1), 100 % sure",
            "  by the rule  author-mark",
            "  which says   The author marked it: # before a heading, or a fence around code.",
            "  came second  nothing came near"),
        lines.subList(0, 6));
  }

  @Test
  void printsCorrectionsWithTheirReasons() {
    List<String> lines = explain("sea/tides.txt:11").lines();

    assertTrue(
        lines.stream().anyMatch(line -> line.contains("'narow' -> 'narrow'")), lines::toString);
    assertTrue(lines.contains("  stands in    Where it moves most"), lines::toString);
  }

  @Test
  void handsNoControlCharactersToTheTerminal() {
    String printed = String.join("", explain("sea/tides.txt:12").lines());

    assertTrue(printed.contains("to run up a river"), printed);
    assertTrue(printed.chars().noneMatch(Character::isISOControl), printed);
  }

  @Test
  void tellsWhatWasWrongWithTheNoteToo() {
    Answer answer = STUDYSITE.explain(config(), "cafe.txt:2");

    assertTrue(answer.explanation().isPresent());
    assertTrue(answer.problems().get(0).what().contains("guess"), answer::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sea/tides.txt:16 | there is no line 16 | Its last line is 15.",
        "sea/tides.txt:0 | there is no line 0 | Its last line is 15.",
        "sea/tide.txt:1 | there is no such note | Did you mean notes/sea/tides.txt?",
        "nowhere:1 | there is no such note | A line is named like notes/a.txt:12.",
        "sea/tides.txt | 'sea/tides.txt' names no line of a note | A line is named like notes/a.txt:12.",
        "a.txt:99999999999 | 'a.txt:99999999999' names no line of a note | A line is named like notes/a.txt:12.",
        "':' | ':' names no line of a note | A line is named like notes/a.txt:12."
      })
  void saysWhyThereIsNothingToExplain(String place, String what, String hint) {
    Problem problem = refused(place);

    assertEquals(what, problem.what());
    assertEquals(hint, problem.hint());
  }

  @Test
  void saysWhyANoteWasPassedOver() {
    assertTrue(refused("data.txt:1").what().startsWith("is no text"));
  }

  @Test
  void saysWhenThereAreNoNotesAtAll(@TempDir Path empty) {
    Answer answer = STUDYSITE.explain(SiteConfig.of(empty, empty.resolve("site")), "a.txt:1");

    assertTrue(answer.explanation().isEmpty());
    assertEquals("notes", answer.problems().get(0).where().path());
  }

  private static Explanation explain(String place) {
    return STUDYSITE.explain(config(), place).explanation().orElseThrow();
  }

  private static Problem refused(String place) {
    Answer answer = STUDYSITE.explain(config(), place);
    assertTrue(answer.explanation().isEmpty());
    return answer.problems().get(0);
  }

  private static SiteConfig config() {
    return SiteConfig.of(folder, folder.resolve("target/site"));
  }
}
