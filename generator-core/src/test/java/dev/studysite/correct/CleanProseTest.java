package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text without a slip, written for this test: prose on a library, a network, a cloud, a clock, and
 * notes on nine subjects, of which only one has a pack.
 */
final class CleanProseTest {

  static final Path PROSE = Path.of("src", "test", "resources", "correct", "clean.txt");

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> subjects = Files.list(PROSE.resolveSibling("subjects"))) {
      return Stream.concat(Stream.of(PROSE), subjects.toList().stream()).sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsNothingInCleanText(Path text) throws IOException {
    CorrectedNote note = Notes.correct(Files.readString(text, StandardCharsets.UTF_8));

    assertEquals(
        List.of(),
        note.corrections().stream().map(one -> one.before() + " -> " + one.after()).toList());
  }
}
