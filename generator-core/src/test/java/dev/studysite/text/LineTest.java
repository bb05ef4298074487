package dev.studysite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void countsColumnsInCodePoints() {
    Line line = new Line(3, "\t\ud83d\udd11 key");
    assertEquals(new Position(3, 2), line.at(1));
    assertEquals(new Position(3, 4), line.at(4));
  }

  @Test
  void isBlankWithNoBreakSpacesOnly() {
    assertTrue(new Line(1, " \t\u00a0\u202f").isBlank());
    assertFalse(new Line(1, " . ").isBlank());
  }

  @Test
  void cutsSpansAndTellsWhichOverlap() {
    Line line = new Line(2, "data encryption key");
    Span data = new Span(2, 0, 4);
    assertEquals("data", data.in(line));
    assertTrue(Span.of(line).contains(data));
    assertTrue(data.overlaps(new Span(2, 3, 8)));
    assertFalse(data.overlaps(new Span(2, 4, 8)), "spans that only touch");
    assertFalse(data.overlaps(new Span(3, 0, 4)), "spans of two lines");
    assertThrows(IllegalArgumentException.class, () -> new Span(1, 4, 3));
  }
}
