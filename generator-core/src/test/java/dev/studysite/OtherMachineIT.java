package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site made by two machines that have nothing in common but the notes. */
class OtherMachineIT {

  private static final Path SAMPLE = Path.of("..", "site-src");
  private static final int PATIENCE_IN_MINUTES = 10;

  @TempDir private Path folder;

  @Test
  void makesTheSameBytesInAnotherPlaceLanguageAndTimeWithOneThread() throws Exception {
    Path source = folder.resolve("source");
    for (String part : List.of("notes", "pages")) {
      FolderBytes.copy(SAMPLE.resolve(part), source.resolve(part));
    }
    for (String file :
        List.of("glossary.md", "remarks.md", "anchors.tsv", "lexicon.tsv", "site.properties")) {
      if (Files.exists(SAMPLE.resolve(file))) {
        Files.copy(SAMPLE.resolve(file), source.resolve(file));
      }
    }
    build(source, "one", "-Duser.language=en", "-Duser.timezone=UTC");
    build(
        source,
        "two",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Chatham",
        "-Dfile.encoding=ISO-8859-1",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");

    assertTrue(Files.exists(folder.resolve("one/site/index.html")));
    assertEquals(FolderBytes.of(folder.resolve("one")), FolderBytes.of(folder.resolve("two")));
  }

  private void build(Path source, String into, String... options)
      throws IOException, InterruptedException {
    Path log = folder.resolve(into + ".log");
    ProcessBuilder java =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.command().addAll(List.of(options));
    java.command().addAll(List.of("-cp", classPath(), Main.class.getName(), source.toString()));
    java.command().add(folder.resolve(into).resolve("site").toString());
    Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES), "the build takes too long");
    assertEquals(0, process.exitValue(), () -> log.toFile().toString());
  }

  /** Failsafe hands the real path over in a property of its own. */
  private static String classPath() {
    String forked = System.getProperty("surefire.test.class.path", "");
    return forked.isEmpty() ? System.getProperty("java.class.path") : forked + File.pathSeparator;
  }
}
