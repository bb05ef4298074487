package dev.studysite.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.text.Line;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  private final ProblemPrinter printer = new ProblemPrinter();

  @Test
  void putsTheCaretUnderTheColumn() {
    Line line = new Line(12, "\tkeys in teh vault");
    Problem problem =
        Problem.warning(
            Place.of("notes/kms.txt", line, 9), "'teh' is no word", "Did you mean 'the'?");
    assertEquals(
        """
        notes/kms.txt:12:10: 'teh' is no word
           keys in teh vault
                   ^
          Did you mean 'the'?\
        """,
        printer.print(problem));
  }

  @Test
  void namesAFileAlone() {
    Problem problem = Problem.error(Place.of("notes"), "there is no such folder", "");
    assertEquals("notes: there is no such folder", printer.print(problem));
  }

  @Test
  void letsNoControlCharacterReachTheTerminal() {
    Line line = new Line(1, "red \u001b[31m alert");
    String printed = printer.print(Problem.info(Place.of("notes/a.txt", line, 0), "odd", ""));
    assertFalse(printed.contains("\u001b"));
  }
}
