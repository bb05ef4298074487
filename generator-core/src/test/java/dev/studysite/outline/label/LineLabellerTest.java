package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineLabellerTest {

  private static final LineLabeller LABELLER = LineLabeller.shipped();
  private static final LineLabeller ANOTHER = LineLabeller.shipped();

  static Stream<Golden> cases() {
    return Golden.cases("outline");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void matchesTheGolden(Golden golden) {
    golden.check("expected.tsv", table(note(golden.read("input.txt"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameTwice(Golden golden) {
    RawNote note = note(golden.read("input.txt"));
    assertEquals(LABELLER.label(note), ANOTHER.label(note));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void losesNoLine(Golden golden) {
    assertNoLineLost(note(golden.read("input.txt")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotMindCarriageReturns(Golden golden) {
    String text = golden.read("input.txt");
    String returned = table(note(text.replace("\n", "\r\n"))).replace("\r", "");
    assertEquals(table(note(text)), returned);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsSureAsAProbabilityCanBe(Golden golden) {
    for (LineLabel label : LABELLER.label(note(golden.read("input.txt")))) {
      double confidence = label.evidence().confidence();
      assertTrue(confidence > 0 && confidence <= 1, label::toString);
    }
  }

  @Test
  void labelsNothingWhereThereIsNothing() {
    assertEquals(List.of(), LABELLER.label(note("")));
  }

  @Test
  void losesNoLineOfNoise() {
    Random random = new Random(20260101);
    for (int round = 0; round < 200; round++) {
      int length = random.nextInt(2000);
      String noise =
          IntStream.range(0, length)
              .mapToObj(i -> Character.toString(character(random)))
              .collect(Collectors.joining());
      assertNoLineLost(note(noise));
    }
  }

  @Test
  void honoursTheMarksOfTheAuthor() {
    RawNote note = note("## and so it goes on.\n\n~~~\nplain words\n- an entry\n~~~\n");
    List<Label> labels = LABELLER.label(note).stream().map(LineLabel::label).toList();
    assertTrue(labels.get(0).isHeading());
    assertEquals(List.of(Label.CODE, Label.CODE, Label.CODE, Label.CODE), labels.subList(1, 5));
  }

  private static void assertNoLineLost(RawNote note) {
    List<Line> written = note.lines().stream().filter(line -> !line.isBlank()).toList();
    assertEquals(written, LABELLER.label(note).stream().map(LineLabel::line).toList());
  }

  private static int character(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> '\n';
      case 1 -> " \t\u00a0\u3000".codePointAt(random.nextInt(4));
      case 2 -> "-*#=:.,()[]{}<>|>$`~_+".codePointAt(random.nextInt(22));
      case 3 -> random.nextInt(0x20);
      case 4 -> 0x1F300 + random.nextInt(0x300);
      case 5 -> 0x400 + random.nextInt(0x9000);
      default -> 'a' + random.nextInt(26);
    };
  }

  private static String table(RawNote note) {
    return LABELLER.label(note).stream().map(LineLabellerTest::row).collect(Collectors.joining());
  }

  private static String row(LineLabel label) {
    String term = label.term().isEmpty() ? "" : "{" + label.term() + "} ";
    String name = label.label().label() + " ".repeat(12 - label.label().label().length());
    return name + " " + label.depth() + " | " + term + label.line().text() + "\n";
  }

  private static RawNote note(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return new RawNote("a.txt", NoteFormat.TEXT, "UTF-8", lines);
  }
}
