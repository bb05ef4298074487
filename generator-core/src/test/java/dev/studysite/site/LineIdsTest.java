package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.fixture.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineIdsTest {

  @Test
  void keepsTheNameOfALineWhereLinesAreAdded() {
    Map<Integer, String> before = ids("h1 Sea\npara Whales sing.\nitem Seals bark.\n");
    Map<Integer, String> after =
        ids("h1 Sea\npara It is deep.\npara Whales sing.\nitem Seals bark.\n");
    assertEquals(before.get(2), after.get(3));
    assertEquals(before.get(3), after.get(4));
  }

  /** The owner mends in the note what the page had mended already. */
  @Test
  void keepsItWhereASlipIsMended() {
    assertEquals(
        ids("h1 Sea\npara The {oecan=>ocean} is {wid=>wide} and deep.\n"),
        ids("h1 Sea\npara The ocean is wide and deep.\n"));
  }

  @Test
  void tellsEqualLinesApart() {
    Map<Integer, String> ids = ids("h1 Sea\npara Deep.\npara Deep.\npara Deep.\n");
    assertEquals(3, List.of(2, 3, 4).stream().map(ids::get).distinct().count());
    assertEquals(ids.get(2) + "-2", ids.get(3));
  }

  @Test
  void takesNoNameThatAHeadingHas() {
    CorrectedNote note = Draft.of("a.txt", "h1 Sea\npara Deep.\n").note();
    String plain = LineIds.of(note, List.of(2), List.of()).get(2);
    assertNotEquals(plain, LineIds.of(note, List.of(2), List.of(String.valueOf(plain))).get(2));
  }

  private static Map<Integer, String> ids(String draft) {
    CorrectedNote note = Draft.of("a.txt", draft).note();
    return LineIds.of(
        note, note.outline().note().lines().stream().map(l -> l.number()).toList(), List.of());
  }
}
