package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prose without a slip, written for this test: a library, a network, a cloud, a clock. */
final class CleanProseTest {

  static final Path PROSE = Path.of("src", "test", "resources", "correct", "clean.txt");

  @Test
  void findsNothingInCleanProse() throws IOException {
    CorrectedNote note = Notes.correct(Files.readString(PROSE, StandardCharsets.UTF_8));

    assertEquals(
        List.of(),
        note.corrections().stream().map(one -> one.before() + " -> " + one.after()).toList());
  }
}
