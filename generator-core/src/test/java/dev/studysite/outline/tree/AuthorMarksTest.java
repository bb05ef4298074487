package dev.studysite.outline.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands around them, the author's marks have the last word. */
class AuthorMarksTest {

  private static final Outliner OUTLINER = new Outliner();

  private static final String[] PIECES = {
    "- ",
    "* ",
    "1. ",
    "  ",
    "\t",
    "Term: ",
    "=====",
    "-----",
    "| a | b |",
    "Heading",
    "goes on ",
    "x = f(y);",
    "$ ls -l",
    "# ",
    "> ",
    ".",
    ":",
    "\u00a0",
    "中文",
    "CAPITAL ",
    "`c`",
    "{",
    "}"
  };

  private static final List<String> INNER =
      List.of(
          "- milk", "# not a heading", "Term: no definition", "", "  deep", "=====", "so it is.");

  static Stream<String> notes() {
    Stream<String> written =
        Stream.of("glossary", "inline", "link")
            .flatMap(Golden::cases)
            .map(golden -> golden.read("input.txt"))
            .filter(note -> !note.contains("```"));
    return Stream.concat(
        written, Stream.iterate(1, seed -> seed + 1).limit(60).map(s -> random(s)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void honoursAHeadingMarkAnywhere(String note) {
    Random random = new Random(note.hashCode());
    for (int marks = 1; marks <= 4; marks++) {
      String heading = "#".repeat(marks) + " Where it rains";
      Inserted inserted = insert(note, random, List.of("", heading, ""));
      LineLabel label = label(inserted, 1);
      Label wanted = List.of(Label.H1, Label.H2, Label.H3, Label.H3).get(marks - 1);
      assertEquals(wanted, label.label(), () -> inserted + " at " + inserted.at());
      assertEquals(new Evidence(1, "author-mark", wanted), label.evidence());
    }
  }

  @ParameterizedTest
  @MethodSource("notes")
  void honoursSeveralMarksWithoutBlankLines(String note) {
    Random random = new Random(note.hashCode());
    Inserted inserted = insert(note, random, List.of("## Where it rains", "### And where not"));

    assertEquals(Label.H2, label(inserted, 0).label(), inserted::toString);
    assertEquals(Label.H3, label(inserted, 1).label(), inserted::toString);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void honoursAFenceAnywhere(String note) {
    Random random = new Random(note.hashCode());
    String fence = random.nextBoolean() ? "```" : "~~~";
    List<String> block = new ArrayList<>(List.of(fence + (random.nextBoolean() ? "sql" : "")));
    INNER.stream().skip(random.nextInt(INNER.size())).forEach(block::add);
    block.add(fence);
    Inserted inserted = insert(note, random, block);
    for (int i = 0; i < block.size(); i++) {
      if (!block.get(i).isBlank()) {
        assertEquals(Label.CODE, label(inserted, i).label(), inserted::toString);
        assertEquals("author-mark", label(inserted, i).evidence().rule());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#tag of a list", "#1 in the charts"})
  void takesNoGluedHashForAMark(String line) {
    Inserted inserted = insert("Charts\n\nlast week\n", new Random(3), List.of("", line, ""));

    assertEquals(false, label(inserted, 1).evidence().rule().equals("author-mark"));
  }

  @Test
  void takesAHashBesideACommandForAComment() {
    Outline outline = outline(List.of("Disks", "", "# show what is free", "$ df -h", "$ du -sh ."));

    assertEquals(Label.CODE, outline.labels().get(1).label());
  }

  /** A note with lines put into it. */
  private record Inserted(List<String> lines, int at, Outline outline) {
    @Override
    public String toString() {
      return String.join("\n", lines);
    }
  }

  private static Inserted insert(String note, Random random, List<String> lines) {
    List<String> all = new ArrayList<>(note.lines().toList());
    int at = random.nextInt(all.size() + 1);
    all.addAll(at, lines);
    Outline outline = outline(all);
    OutlineLaws.assertAll(outline);
    return new Inserted(all, at, outline);
  }

  private static LineLabel label(Inserted inserted, int line) {
    int number = inserted.at() + line + 1;
    return inserted.outline().labels().stream()
        .filter(label -> label.line().number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int n = 5 + random.nextInt(120); n > 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private static Outline outline(List<String> lines) {
    String text = String.join("\n", lines);
    return OUTLINER.outline(
        new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", OutlineText.lines(text)));
  }
}
