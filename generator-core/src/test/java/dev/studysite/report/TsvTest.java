package dev.studysite.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

  @Test
  void escapesWhatWouldBreakARow() {
    Tsv tsv = new Tsv("a", "b");
    tsv.row("one\ttwo", "C:\\new\nline\r");
    assertEquals("a\tb\none\\ttwo\tC:\\\\new\\nline\\r\n", tsv.toString());
  }

  @Test
  void writesProbabilitiesWithThreeDigitsInAnyLocale() {
    Tsv tsv = new Tsv("p");
    tsv.row(0.98765);
    assertEquals("p\n0.988\n", tsv.toString());
  }

  @Test
  void countsOneAndManyInTheSummary() {
    Summary summary = new Summary(1, 2, 1, 3, 1, 1, 0, 1, 4, 9, 9);
    assertEquals(
        List.of(
            "1 note, 2 topics",
            "1 term, mentioned 3 times, 1 linked",
            "1 correction applied, 0 suggested",
            "1 cheat sheet, 4 flash cards",
            "9 files, 9 of them written"),
        summary.lines());
  }
}
