package dev.studysite.outline.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.OutlineText;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinerTest {

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
    "```",
    "| a | b |",
    "Heading",
    "words go on ",
    "x = f(y);",
    "$ ls",
    "# ",
    "> ",
    ".",
    ":",
    "\u00a0",
    "中文",
    "CAPITAL ",
    "`c`",
    "**b**",
    "{",
    "}"
  };

  static Stream<Golden> cases() {
    return Golden.cases("tree");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void losesNothingOfLabelledNotes(Golden golden) {
    OutlineLaws.assertAll(OUTLINER.outline(LabelledNote.parse(golden.read("input.txt")).note()));
  }

  @Test
  void losesNothingOfRandomNotes() {
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(120); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) == 0 ? "\n" : "");
      }
      OutlineLaws.assertAll(OUTLINER.outline(note(text.toString())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n \t\n", "!", "...\n---\n***\n", "=====\n", "```\n", "|||\n", "\u0007"})
  void readsNotesWithoutWords(String text) {
    OutlineLaws.assertAll(OUTLINER.outline(note(text)));
  }

  @Test
  void nestsTenThousandLevels() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("\t".repeat(Math.min(i, 60))).append("- entry ").append(i).append('\n');
    }
    assertInTime(text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "(", "{", "a: ", "- ", "é", "http://a.b/c ", "\t", "a,"})
  void readsOneLongLine(String unit) {
    assertInTime(unit.repeat(300_000 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- entry\n",
        "Heading\n\n",
        "# h\n",
        "Term - text\n",
        "```\n",
        "a\tb\n",
        "1. x\n\n",
        ":\n"
      })
  void readsManyLinesOfOneKind(String unit) {
    assertInTime(unit.repeat(10_000));
  }

  @Test
  void readsALineOfAMegabyte() {
    assertInTime("word ".repeat(200_000));
  }

  @Test
  void readsANoteTheSameWayTwice() {
    RawNote note = note("Queues\n\n- DLQ: keeps what failed\n- FIFO: in order\n\n$ send --all\n");
    assertEquals(OUTLINER.outline(note), new Outliner().outline(note));
  }

  @Test
  void givesTheLabelsOfEveryLineWithWords() {
    RawNote note = note("Queues\n\n- keeps messages\n \n- in order\n");
    assertEquals(3, OUTLINER.outline(note).labels().size());
    assertTrue(note.lines().stream().filter(Line::isBlank).count() == 2);
  }

  private static void assertInTime(String text) {
    RawNote note = note(text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> OutlineLaws.assertAll(OUTLINER.outline(note)));
  }

  private static RawNote note(String text) {
    return new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", OutlineText.lines(text));
  }
}
