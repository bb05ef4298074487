package dev.studysite.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.FailOn;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class ValuesTest {

  @Test
  void readsWhatIsRight() throws MojoFailureException {
    assertTrue(Values.yes("skip", " true "));
    assertFalse(Values.yes("skip", "false"));
    assertEquals(0, Values.port("0"));
    assertEquals(65_535, Values.port(" 65535"));
    assertEquals(FailOn.WARNING, Values.failOn("warning"));
  }

  @Test
  void namesTheRightValuesWhereOneIsWrong() {
    assertSays(
        "studysite.skip is 'yes', but must be true or false", () -> Values.yes("skip", "yes"));
    assertSays(
        "studysite.port is '65536', but must be a number from 0 (any free port) to 65535",
        () -> Values.port("65536"));
    assertSays(
        "studysite.port is 'http', but must be a number from 0 (any free port) to 65535",
        () -> Values.port("http"));
    assertSays(
        "studysite.failOn is 'sometimes', but must be one of error, warning, never",
        () -> Values.failOn("sometimes"));
  }

  @Test
  void refusesWhatIsNoPath() throws MojoFailureException {
    Path base = Path.of("site").toAbsolutePath();

    assertEquals(base.resolve("docs"), Values.folder("output", base, "docs"));
    assertSays(
        "studysite.output is 'a\0b', but must be the path of a folder (Nul character not allowed)",
        () -> Values.folder("output", base, "a\0b"));
  }

  private static void assertSays(String message, Executable reading) {
    assertEquals(message, assertThrows(MojoFailureException.class, reading).getMessage());
  }
}
