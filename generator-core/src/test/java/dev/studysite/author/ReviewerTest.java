package dev.studysite.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.FailOn;
import dev.studysite.SiteConfig;
import dev.studysite.Studysite;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewerTest {

  private static final String HEADER = "note\tbefore\tafter\tdecision\twording\tcontext\n";
  private static final String WATHER =
      "harbour.txt\twather\t\t%s\t%s\tleave while the | is calm so\n";
  private static final String LONG =
      "The harbour\n\nBoats leave while the wather is calm, so the harbour is empty by noon.\n";

  private static final Studysite STUDYSITE = new Studysite();

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/harbour.txt"), LONG);
  }

  @Test
  void addsARowToFillInForEachOpenSuggestion() throws IOException {
    Review review = review();

    List<String> rows = decisions().lines().filter(line -> !line.startsWith("#")).toList();
    assertEquals(List.of(HEADER.strip(), WATHER.formatted("", "").strip()), rows);
    assertTrue(decisions().contains("# 'wather' is in no word list"), this::decisionsOrNone);
    assertEquals(1, review.added());
    assertEquals("notes/harbour.txt:3:23", review.open().get(0).where().toString());
    assertTrue(review.lines().contains("1 row added to decisions.tsv"), review::toString);
  }

  @Test
  void addsNothingTheSecondTime() throws IOException {
    review();
    String once = decisions();

    Review again = review();

    assertEquals(once, decisions());
    assertEquals(0, again.added());
    assertEquals(1, again.open().size());
    assertEquals(List.of(), again.problems());
  }

  @Test
  void writesNoFileWhereNothingIsInDoubt() throws IOException {
    Files.writeString(folder.resolve("notes/harbour.txt"), "The harbour is empty by noon.\n");

    assertEquals(0, review().added());
    assertTrue(Files.notExists(folder.resolve("decisions.tsv")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF# mine\n" + HEADER,
        HEADER + "\n# a note to myself\nother\tnonsense",
        "mine\tcontext\tdecision\tnote\tbefore\r\nx\ty\r\n\r\n# end",
        "  # only a comment",
        "a.txt\tthe\tThe\taccept\n\\\\ \t\t\t\t\t\t\t too many \n\n"
      })
  void keepsEveryLineThatWasThere(String was) throws IOException {
    Files.writeString(folder.resolve("decisions.tsv"), was);

    assertEquals(1, review().added());

    String now = decisions();
    assertTrue(now.contains("wather"), now);
    Iterator<String> lines = List.of(now.split("(?<=\n)", -1)).iterator();
    for (String old : was.split("(?<=\n)", -1)) {
      String line = lines.next();
      while (!line.equals(old) && !line.equals(old + "\n")) {
        line = lines.next();
      }
    }
    assertEquals(0, review().added());
    assertEquals(now, decisions());
  }

  @Test
  void putsRowsInTheOrderOfTheNotesBetweenThoseThatAreThere() throws IOException {
    Files.writeString(folder.resolve("notes/harbour.txt"), LONG + "- the contect of the harbour\n");
    Files.writeString(folder.resolve("notes/zoo.txt"), "The wather in the zoo is fine today.\n");
    String early = "# mine\nanchor.txt\tx\ty\treject\t\t\n";
    String between = "harbour.txt\tBoats\tThe boats\taccept\t\t| leave while the\n";
    String late = "# late\nyard.txt\tx\ty\treject\t\t\n";
    Files.writeString(folder.resolve("decisions.tsv"), HEADER + early + between + late);

    assertEquals(3, review().added());

    List<String> order =
        decisions()
            .lines()
            .filter(line -> !line.startsWith("# '"))
            .map(line -> line.replaceAll("\t(y|The boats)?\t.*", ""))
            .toList();
    assertEquals(
        List.of(
            "note\tbefore",
            "# mine",
            "anchor.txt\tx",
            "harbour.txt\tBoats",
            "harbour.txt\twather",
            "harbour.txt\tcontect",
            "# late",
            "yard.txt\tx",
            "zoo.txt\twather"),
        order.stream().map(line -> line.replaceAll("^note\t.*", "note\tbefore")).toList());
  }

  @Test
  void asksOnceForTheSameWordsBetweenTheSameWords() throws IOException {
    Files.writeString(folder.resolve("notes/harbour.txt"), LONG + "\n" + LONG);

    Review review = review();

    assertEquals(2, review.open().size());
    assertEquals(1, review.added());
  }

  @Test
  void isDoneWithASuggestionThatIsDecided() throws IOException {
    Files.writeString(
        folder.resolve("decisions.tsv"), HEADER + WATHER.formatted("reword", "weather"));
    assertTrue(fails(FailOn.WARNING).isEmpty(), () -> fails(FailOn.WARNING).toString());

    Files.writeString(folder.resolve("decisions.tsv"), HEADER + WATHER.formatted("", ""));
    assertTrue(fails(FailOn.WARNING).get(0).what().startsWith("'wather'"));
    assertEquals(List.of(), fails(FailOn.ERROR));
  }

  @Test
  void saysWhichRowsAreAboutNothingAnyMore() throws IOException {
    String gone = "harbour.txt\tstorm\tstorms\t\t\t\n";
    String sure = "harbour.txt\tnoon\tnight\t\t\tis empty by |\n";
    String lost = "harbour.txt\tstorm\tstorms\taccept\t\t\n";
    String stray = "harbor.txt\tx\ty\treject\t\t\n";
    Files.writeString(folder.resolve("decisions.tsv"), HEADER + gone + sure + lost + stray);

    List<Problem> problems = review().problems();

    assertEquals(
        List.of(
            "warning decisions.tsv:5:1 there is no note 'harbor.txt' for this decision",
            "info decisions.tsv:2:1 'storm' does not stand there any more",
            "info decisions.tsv:3:1 nothing is suggested for 'noon'",
            "warning decisions.tsv:4:1 the decision about 'storm' fits nothing in the note"),
        problems.stream()
            .map(p -> p.severity().label() + " " + p.where() + " " + p.what())
            .toList());
    assertEquals("Did you mean harbour.txt?", problems.get(0).hint());
    assertTrue(decisions().startsWith(HEADER + gone + sure), this::decisionsOrNone);
  }

  @Test
  void leavesAFileAloneThatItCannotAddTo() throws IOException {
    byte[] latin = {'n', 'o', 't', 'e', '\t', (byte) 0xe4, '\n'};
    Files.write(folder.resolve("decisions.tsv"), latin);
    assertTrue(review().failed());
    assertEquals(latin.length, Files.size(folder.resolve("decisions.tsv")));

    Files.writeString(folder.resolve("decisions.tsv"), "note\tbefore\tafter\n");
    Review review = review();
    assertTrue(review.failed());
    assertEquals(0, review.added());
    assertEquals(
        "the header row lacks decision, context, so no row was added",
        review.problems().get(review.problems().size() - 1).what());
    assertEquals("note\tbefore\tafter\n", decisions());
  }

  @Test
  void saysWhenThereAreNoNotesAtAll() throws IOException {
    Files.delete(folder.resolve("notes/harbour.txt"));
    assertEquals("notes", review().problems().get(0).where().path());
  }

  private Review review() {
    return STUDYSITE.review(SiteConfig.of(folder, folder.resolve("target/site")));
  }

  private List<Problem> fails(FailOn failOn) {
    SiteConfig config =
        new SiteConfig(
            folder,
            folder.resolve("target/site"),
            folder.resolve("target/reports"),
            Map.of("print", "never"),
            failOn,
            false,
            false,
            false);
    var report = STUDYSITE.build(config);
    assertFalse(report.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR));
    return report.failed() ? report.problems() : List.of();
  }

  private String decisions() throws IOException {
    return Files.readString(folder.resolve("decisions.tsv"));
  }

  private String decisionsOrNone() {
    try {
      return decisions();
    } catch (IOException e) {
      return e.toString();
    }
  }
}
