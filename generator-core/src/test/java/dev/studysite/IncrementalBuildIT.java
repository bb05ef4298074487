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
  private static final int STEPS_ON_PAPER = 4;
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
  void setsOnPaperOnlyWhatHasChanged() throws IOException {
    Files.writeString(source.resolve("notes/moon.txt"), "Moon\nNew moon: it is dark\n- a day\n");
    build(target, Map.of("print", "always"));
    Map<String, Integer> before = paper(target);
    Path damaged = target.resolve("studysite/paper").resolve(before.keySet().iterator().next());
    Files.write(damaged, new byte[] {1, 2, 3});
    Files.writeString(source.resolve("notes/moon.txt"), "Moon\nFull moon: a light\n- a night\n");

    build(target, Map.of("print", "always"));

    build(folder.resolve("clean"), Map.of("print", "always"));
    assertEquals(bytes(folder.resolve("clean")), bytes(target));
    Map<String, Integer> after = paper(target);
    assertTrue(after.keySet().removeAll(before.keySet()), "what has not changed is kept");
    assertFalse(after.isEmpty(), "what has changed is set anew");
  }

  @Test
  void givesAfterAnyEditsThePaperThatACleanBuildGives() throws IOException {
    SourceEdits edits = new SourceEdits(source, 4);
    for (int step = 0; step < STEPS_ON_PAPER; step++) {
      String done = edits.next();
      Map<String, String> settings = new HashMap<>(edits.settings());
      settings.put("print", "always");
      build(target, settings);
      Path clean = folder.resolve("clean-" + step);
      build(clean, settings);
      assertEquals(bytes(clean), bytes(target), "after step " + step + ": " + done);
      assertEquals(paper(clean), paper(target), "kept after step " + step + ": " + done);
    }
  }

  private static Map<String, Integer> paper(Path built) throws IOException {
    return FolderBytes.of(built.resolve("studysite/paper"));
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
