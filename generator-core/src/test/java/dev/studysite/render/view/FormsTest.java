package dev.studysite.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures to remember and lines that warn. */
final class FormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keep it 90 days                  | 90 days",
        "up to 4,096 bytes a call         | up to 4,096 bytes",
        "At most 10 of them               | At most 10",
        "in 1/5/10/30 seconds             | 1/5/10/30 seconds",
        "fails (5 min) then               | 5 min",
        "takes 250ms, no more             | 250ms",
        "holds 99.9 % of it               | 99.9 %",
        "a key of 256 bits.               | 256 bits",
        "no more than 20 GB               | no more than 20 GB",
      })
  void setsOffAFigureWithItsUnitOrBound(String words, String limit) {
    List<Piece> pieces = Limits.split(words);

    assertEquals(words, Piece.plain(pieces));
    assertEquals(
        List.of(limit),
        pieces.stream().filter(Piece.Limit.class::isInstance).map(Piece::plain).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AES-256 bits",
        "chapter 5",
        "IPv4",
        "room 12 days-old",
        "5 m",
        "in 2024",
        "",
        "s",
        "3",
        "port 8080/tcp",
        "10min-ago",
        "v1.2 s3",
        "maximum"
      })
  void leavesOtherNumbersAlone(String words) {
    List<Piece> pieces = Limits.split(words);

    assertEquals(words, Piece.plain(pieces));
    assertTrue(pieces.stream().noneMatch(Piece.Limit.class::isInstance), pieces::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Important: save first",
        "Never mix the two",
        "Don't panic",
        "NB: not here",
        "⚠ hot",
        "Warning! Wet paint",
        "note - read it",
        "Beware of the dog"
      })
  void knowsWhatWarns(String words) {
    assertTrue(Cautions.isOne(List.of(new Piece.Words(words))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Notebooks are free", "Important people", "Nevertheless", "", "Remember"})
  void takesNoOtherLineForAWarning(String words) {
    assertFalse(Cautions.isOne(List.of(new Piece.Words(words))));
  }
}
