package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way without Maven takes the parameters that its hints speak of. */
final class MainTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Properties given = new Properties();
  @TempDir private Path folder;

  @Test
  void saysHowItIsCalled() {
    assertEquals(2, run("only-one"));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("error, warning, never"));
  }

  @Test
  void refusesAWordThatFailOnDoesNotHave() {
    given.setProperty("studysite.failOn", "sometimes");
    assertEquals(2, run("source", "site"));
  }

  @Test
  void takesTheWayOutThatItsHintNames() throws IOException {
    Files.createDirectories(folder.resolve("source/notes"));
    Files.writeString(folder.resolve("source/notes/tides.txt"), "Tides\n- twice a day\n");
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/thesis.txt"), "years of work");
    given.setProperty("studysite.print", "never");
    given.setProperty("studysite.reports", folder.resolve("elsewhere").toString());

    assertEquals(1, run(folder + "/source", folder + "/site"));
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("-Dstudysite.adopt=true"));

    given.setProperty("studysite.adopt", "true");
    assertEquals(0, run(folder + "/source", folder + "/site"));
    assertTrue(Files.isRegularFile(folder.resolve("site/index.html")));
    assertTrue(Files.isRegularFile(folder.resolve("elsewhere/problems.sarif")));
  }

  private int run(String... args) {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Main.run(args, given, stream, stream);
  }
}
