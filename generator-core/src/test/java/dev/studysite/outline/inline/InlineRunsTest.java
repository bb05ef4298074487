package dev.studysite.outline.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.outline.Run;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineRunsTest {

  private static final String SIGNS = "ab Z09*_`{}[]()<>.:/=-@$\\\"“’,;|~#!%\t\u00a0é中";

  static Stream<Golden> cases() {
    return Golden.cases("inline");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsCodeFromWords(Golden golden) {
    String actual =
        OutlineText.lines(golden.read("input.txt")).stream()
            .map(line -> OutlineText.runs(runs(line)) + "\n")
            .collect(Collectors.joining());
    golden.check("expected.txt", actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsEveryCharacterOnceButMarks(Golden golden) {
    OutlineText.lines(golden.read("input.txt")).forEach(InlineRunsTest::assertLaws);
  }

  @Test
  void findsNothingAmongPlainWords() {
    String letters = "abhtwm.:!? ,ABHT";
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      if (PlainWords.fill(text.toString(), 0, text.length())) {
        plain++;
        AtomScanner atoms = new AtomScanner(text.toString(), 0, text.length());
        while (atoms.next()) {
          assertEquals(Run.Kind.TEXT, atoms.kind(), text::toString);
        }
      }
    }
    assertTrue(plain > 1000, plain + " plain lines");
  }

  @Test
  void holdsItsLawsOnRandomLines() {
    Random random = new Random(42);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertLaws(new Line(1, text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{ ",
        "<a",
        "`",
        "` ",
        "*a ",
        "**a ",
        "_",
        "a_",
        "a=\"",
        "http://",
        "mailto:",
        "www.",
        "a:",
        "a/",
        "a.",
        "a-",
        "A",
        "aB1_.:/=-",
        "(",
        "a()",
        "\\",
        "中",
        "\ud83d",
        "<",
        "word "
      })
  void readsALongLineOfOneThingInTime(String unit) {
    Line line = new Line(1, unit.repeat(400_000 / unit.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertLaws(line));
  }

  @Test
  void readsOnlyThePartAskedFor() {
    Line line = new Line(3, "- *x* PutItem *y*");
    List<Run> runs = InlineRuns.of(line, 5, 13);
    assertEquals("[ , PutItem]", runs.stream().map(Run::text).toList().toString());
    assertEquals(new Span(3, 5, 13), whole(runs));
  }

  private static Span whole(List<Run> runs) {
    Span last = runs.get(runs.size() - 1).span();
    return new Span(last.line(), runs.get(0).span().start(), last.end());
  }

  private static List<Run> runs(Line line) {
    return InlineRuns.of(line, 0, line.text().length());
  }

  private static void assertLaws(Line line) {
    int at = 0;
    for (Run run : runs(line)) {
      assertTrue(run.span().start() >= at, () -> "overlap in " + line);
      assertTrue(isMarks(line.text().substring(at, run.span().start())), () -> "lost in " + line);
      assertEquals(run.span().in(line), run.text());
      assertEquals(line.number(), run.span().line());
      assertTrue(!run.text().isEmpty());
      assertEquals(run.kind() == Run.Kind.URL, !run.target().isEmpty());
      at = run.span().end();
    }
    assertTrue(isMarks(line.text().substring(at)), () -> "lost at the end of " + line);
  }

  private static boolean isMarks(String gap) {
    return gap.chars().allMatch(c -> c == '*' || c == '_' || c == '`');
  }
}
