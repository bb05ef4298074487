package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.outline.Label;
import dev.studysite.text.Line;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of own words, and laws that hold for every one of them. */
final class CorrectorGoldenTest {

  static Stream<Golden> cases() {
    return Golden.cases("correct");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSlipsOfACase(Golden golden) {
    golden.check("expected.tsv", Notes.table(Notes.correct(golden.read("input.txt"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void appliesNothingMoreToWhatItCorrected(Golden golden) {
    String once = Notes.applied(golden.read("input.txt"));

    assertEquals(once, Notes.applied(once));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSameWithOtherLineEnds(Golden golden) {
    String text = golden.read("input.txt");

    assertEquals(
        Notes.table(Notes.correct(text)), Notes.table(Notes.correct(text.replace("\n", "\r\n"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysOfEveryEditWhatStandsThereAndWhy(Golden golden) {
    CorrectedNote note = Notes.correct(golden.read("input.txt"));
    for (Correction correction : note.corrections()) {
      Line line = note.outline().note().line(correction.span().line());
      assertEquals(correction.before(), correction.span().in(line));
      assertTrue(correction.reason().endsWith("."), correction::reason);
      assertTrue(correction.confidence() > 0 && correction.confidence() <= 1);
      assertFalse(correction.isApplied() && correction.after().isEmpty());
      assertFalse(correction.isApplied() && correction.kind() == Kind.SEMANTIC);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void neverOverlapsEditsNorTouchesCode(Golden golden) {
    CorrectedNote note = Notes.correct(golden.read("input.txt"));
    for (int i = 1; i < note.corrections().size(); i++) {
      Correction before = note.corrections().get(i - 1);
      assertFalse(before.span().overlaps(note.corrections().get(i).span()));
    }
    note.outline().labels().stream()
        .filter(label -> label.label() == Label.CODE)
        .forEach(label -> assertTrue(note.on(label.line().number()).isEmpty()));
  }
}
