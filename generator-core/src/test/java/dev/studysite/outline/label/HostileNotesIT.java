package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notes that are far too long or too deep: every line is labelled all the same. */
class HostileNotesIT {

  private static final int MANY = 100_000;
  private static final LineLabeller LABELLER = LineLabeller.shipped();

  @Test
  void readsAListOfAnyLength() {
    List<LineLabel> labels = LABELLER.label(note("- an entry of the list\n".repeat(MANY)));
    assertEquals(MANY, labels.stream().filter(label -> label.label() == Label.ITEM).count());
  }

  @Test
  void readsAnyNumberOfHeadings() {
    String headings =
        IntStream.range(0, MANY).mapToObj(i -> "# Part " + i).collect(Collectors.joining("\n"));
    List<LineLabel> labels = LABELLER.label(note(headings));
    assertTrue(labels.stream().allMatch(label -> label.label().isHeading()));
  }

  @Test
  void readsALineOfTwentyMegabytes() {
    for (String piece : List.of("many words ", "-", "a,b - c: ", "\t", "((((", "`")) {
      String line = "x" + piece.repeat(20_000_000 / piece.length()) + "y";
      assertEquals(1, LABELLER.label(note(line)).size());
    }
  }

  @Test
  void readsStairsOfAnyHeight() {
    String stairs =
        IntStream.range(0, 3000)
            .mapToObj(i -> " ".repeat(i) + "- step")
            .collect(Collectors.joining("\n"));
    assertNoLineLost(note(stairs));
  }

  private static void assertNoLineLost(RawNote note) {
    List<Line> written = note.lines().stream().filter(line -> !line.isBlank()).toList();
    assertEquals(written, LABELLER.label(note).stream().map(LineLabel::line).toList());
  }

  private static RawNote note(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines);
  }
}
