package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every note, whatever its words. */
final class CorrectionLawsTest {

  /** Notes of single-line entries: there a line's sense does not hang on the one above. */
  static Stream<Golden> lists() {
    return Golden.cases("correct")
        .filter(
            golden -> List.of("names", "real-words", "commands", "doubts").contains(golden.name()));
  }

  static Stream<Golden> cases() {
    return Golden.cases("correct");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void findsTheSameInLinesOfAnotherOrder(Golden golden) {
    List<String> lines = new ArrayList<>(golden.read("input.txt").lines().skip(2).toList());
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(5));

    assertEquals(byLine(lines), byLine(shuffled));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void correctsANoteAgainWithoutAnotherWord(Golden golden) {
    String once = Notes.applied(golden.read("input.txt"));

    assertEquals(once, Notes.applied(once));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void suggestsNothingLongerThanFiveWords(Golden golden) {
    for (Correction one : Notes.correct(golden.read("input.txt")).corrections()) {
      boolean isShort = one.isApplied() || one.before().split(" ", -1).length <= 5;
      assertEquals(true, isShort, one::before);
    }
  }

  /** What was found in each line, by the line's words. */
  private static Map<String, List<String>> byLine(List<String> lines) {
    Map<String, List<String>> found = new TreeMap<>();
    CorrectedNote note = Notes.correct("Notes\n\n" + String.join("\n", lines));
    for (Correction one : note.corrections()) {
      String line = note.outline().note().line(one.span().line()).text();
      found.computeIfAbsent(line, key -> new ArrayList<>()).add(one.before() + " > " + one.after());
    }
    return found;
  }
}
