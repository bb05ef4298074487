package dev.studysite.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.OwnerFile;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownOutlinerTest {

  private static final String[] PIECES = {
    "# ",
    "- ",
    "1. ",
    "> ",
    "  ",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "[a](b)",
    "[",
    "](",
    "<b>",
    "<!-- ",
    "-->",
    "| a | b |\n|---|---|\n",
    "&amp;",
    "\\",
    "word ",
    "PutItem ",
    "---\n",
    "===\n",
    "é中 ",
    "\n\n",
    "http://x.y/z "
  };

  private final MarkdownOutliner outliner = new MarkdownOutliner();

  static Stream<Golden> cases() {
    return Golden.cases("markdown");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsMarkdown(Golden golden) {
    golden.check("expected.txt", OutlineText.of(outline(golden)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void labelsEveryLine(Golden golden) {
    String labels =
        outline(golden).labels().stream()
            .map(MarkdownOutlinerTest::row)
            .collect(Collectors.joining("\n", "", "\n"));
    golden.check("labels.tsv", labels);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsTheLaws(Golden golden) {
    assertLaws(outline(golden));
  }

  @Test
  void holdsTheLawsOnRandomText() {
    Random random = new Random(5);
    for (int i = 0; i < 250; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(4) == 0 ? "\n" : "");
      }
      assertLaws(outliner.outline(note(text.toString())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "![",
        "(",
        "{",
        "*a ",
        "*a **b ",
        "_",
        "`",
        "` ",
        "<",
        "<a ",
        "<!--",
        "<?",
        "a <? ",
        "&",
        "> ",
        "- ",
        "1. ",
        ">",
        "\\",
        "|",
        "[a]: b\n",
        "[](<",
        "word ",
        "a",
        "\ud83d\ude00",
        "```\n",
        "# a\n",
        "- a\n",
        "a\n",
        "| a |\n",
        "***",
        "![a](b)",
        "<http://a ",
        "<a@b.",
        "http://"
      })
  void readsMuchOfOneThingInTime(String unit) {
    RawNote note = note(unit.repeat(30_000 / unit.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertLaws(outliner.outline(note)));
  }

  /** Even where the thread that asks has half a megabyte of stack left. */
  @ParameterizedTest
  @ValueSource(ints = {190, 2000, 60_000})
  void outlivesWhatRecursesInTheParser(int length) throws InterruptedException {
    String words = "t ".repeat(length / 2);
    for (String text :
        List.of(
            "a <!-- " + words + "-->",
            "a <b c=\"" + words + "\">",
            "[a](b \"" + words + "\")",
            "[a](b \"" + "\\\"".repeat(length / 2) + "\")",
            "[a]:\nb\n'" + words + "'",
            "[" + "a".repeat(length) + "]",
            "_".repeat(length) + "a" + "_".repeat(length),
            "*a **b ".repeat(length / 7) + "b** a*".repeat(length / 7),
            "a|b\n" + "-".repeat(length) + "|-",
            "a|b\n" + "-|".repeat(length / 2),
            "<" + "a".repeat(length) + "@b.c>",
            "`".repeat(length) + " a " + "`".repeat(length))) {
      List<Throwable> thrown = new ArrayList<>();
      Thread small =
          new Thread(null, () -> assertLaws(outliner.outline(note(text))), "small", 512 << 10);
      small.setUncaughtExceptionHandler((thread, cause) -> thrown.add(cause));
      small.start();
      small.join();
      assertEquals(List.of(), thrown, () -> text.substring(0, 20));
    }
  }

  @Test
  void hidesCommentsOfTheOwnersFilesOnly() {
    String text = "# A\n\nwords <!-- inline --> go\n\n<!-- block -->\n";
    OwnerFile file = new OwnerFile("glossary.md", OutlineText.lines(text));
    assertTrue(!OutlineText.of(outliner.outline(file)).contains("<!--"));
    assertTrue(OutlineText.of(outliner.outline(note(text))).contains("<!-- inline -->"));
    assertTrue(OutlineText.of(outliner.outline(note(text))).contains("<!-- block -->"));
  }

  private Outline outline(Golden golden) {
    List<Line> lines = OutlineText.lines(golden.read("input.md"));
    return golden.name().equals("glossary")
        ? outliner.outline(new OwnerFile("glossary.md", lines))
        : outliner.outline(new RawNote("a.md", NoteFormat.MARKDOWN, "UTF-8", lines));
  }

  private static RawNote note(String text) {
    return new RawNote("a.md", NoteFormat.MARKDOWN, "UTF-8", OutlineText.lines(text));
  }

  private static String row(LineLabel label) {
    return String.join(
        "\t",
        String.valueOf(label.line().number()),
        label.label().label(),
        String.valueOf(label.depth()),
        label.term());
  }

  private static void assertLaws(Outline outline) {
    List<Line> words = outline.note().lines().stream().filter(line -> !line.isBlank()).toList();
    assertEquals(words, outline.labels().stream().map(LineLabel::line).toList());
    Span last = new Span(1, 0, 0);
    for (Span span : OutlineText.spans(outline)) {
      boolean behind =
          span.line() > last.line() || (span.line() == last.line() && span.start() >= last.end());
      Span before = last;
      assertTrue(behind, () -> span + " does not follow " + before);
      assertTrue(span.end() <= outline.note().line(span.line()).text().length(), span::toString);
      last = span;
    }
  }
}
