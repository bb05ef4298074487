package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build over an older site gives what a build into an empty folder gives. */
class IncrementalBuildIT {

  private static final int STEPS = 8;
  private static final Studysite STUDYSITE = new Studysite();

  @TempDir private Path folder;
  private Path source;
  private Path target;

  @BeforeEach
  void writeANote() throws IOException {
    source = folder.resolve("source");
    target = folder.resolve("target");
    Files.createDirectories(source.resolve("notes"));
    Files.writeString(
        source.resolve("notes/tides.txt"), "Tides\nSpring tide: the highest\n- twice a day\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givesAfterAnyEditsWhatACleanBuildGives(long seed) throws IOException {
    SourceEdits edits = new SourceEdits(source, seed);
    Path foreign = target.resolve("site/CNAME");
    for (int step = 0; step < STEPS; step++) {
      String done = edits.next();
      SiteReport report = build(target, edits.settings());
      assertFalse(report.failed(), () -> done + ": " + report.problems());
      Path clean = folder.resolve("clean-" + step);
      SiteReport expected = build(clean, edits.settings());
      assertEquals(bytes(clean), bytes(target), "after step " + step + ": " + done);
      assertEquals(expected.problems(), report.problems(), done);
      assertTrue(step == 0 || Files.exists(foreign), "a file that is not ours is gone: " + done);
      Files.writeString(foreign, "example.org");
    }
  }

  @Test
  void writesNothingWhereNothingHasChanged() throws IOException {
    SiteReport first = build(target, Map.of("print", "always"));
    Map<Path, FileTime> before = times();

    SiteReport second = build(target, Map.of("print", "always"));

    assertEquals(before, times());
    assertEquals(first.problems(), second.problems());
    assertEquals(first.summary().nothingWritten(), second.summary());
    assertTrue(first.summary().written() > 0);
  }

  @Test
  void tellsEveryProblemAgain() throws IOException {
    Files.writeString(source.resolve("site.properties"), "titel = Tides\n");
    Files.writeString(source.resolve("notes/moon.txt"), "");

    List<?> first = build(target, Map.of()).problems();

    assertFalse(first.isEmpty());
    assertEquals(first, build(target, Map.of()).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site/index.html", "studysite/outline.tsv", "site/notes/tides/index.html"})
  void mendsWhatSomebodyChangedOrRemoved(String file) throws IOException {
    build(target, Map.of("print", "never"));
    Map<String, Integer> good = bytes(target);
    Files.writeString(target.resolve(file), Files.readString(target.resolve(file)) + "# more\n");
    build(target, Map.of("print", "never"));
    assertEquals(good, bytes(target));
    Files.delete(target.resolve("studysite/outline.tsv"));
    Files.delete(target.resolve("site/index.html"));
    build(target, Map.of("print", "never"));
    assertEquals(good, bytes(target));
  }

  private SiteReport build(Path into, Map<String, String> settings) {
    return STUDYSITE.build(
        new SiteConfig(
            source,
            into.resolve("site"),
            into.resolve("studysite"),
            settings,
            FailOn.ERROR,
            false,
            true,
            true));
  }

  /** Everything below a folder but the file that is not ours. */
  private static Map<String, Integer> bytes(Path root) throws IOException {
    Map<String, Integer> files = FolderBytes.of(root);
    files.remove("site/CNAME");
    return files;
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        times.put(path, Files.getLastModifiedTime(path));
      }
    }
    return times;
  }
}
