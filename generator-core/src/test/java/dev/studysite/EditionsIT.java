package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.outline.tree.Outliner;
import dev.studysite.preview.Edition;
import dev.studysite.site.SiteFile;
import dev.studysite.text.Once;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the preview keeps from one edition to the next never shows: a build gives the same pages.
 */
class EditionsIT {

  private static final int STEPS = 12;
  private static final Studysite STUDYSITE = new Studysite();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  void showAfterAnyEditsWhatABuildWrites(long seed) throws IOException {
    Path source = folder.resolve("source");
    Files.createDirectories(source.resolve("notes"));
    Files.writeString(
        source.resolve("notes/tides.txt"), "Tides\nSpring tide: the highest\n- twice\n");
    SourceEdits edits = new SourceEdits(source, seed);
    SiteEditor editor =
        new SiteEditor(config(source, "none", Map.of("print", "never")), new Once<>(Outliner::new));
    Optional<Edition> edition = Optional.empty();
    for (int step = 0; step < STEPS; step++) {
      String done = edits.next();
      edition = Optional.of(editor.edit(edition));
      SiteConfig config = config(source, "built-" + step, Map.of("print", "never"));
      SiteReport report = STUDYSITE.build(config);
      String when = "after step " + step + ": " + done;
      assertSame(config.output(), edition.get(), when);
      assertTrue(report.problems().containsAll(edition.get().problems()), when);
    }
  }

  private static void assertSame(Path built, Edition edition, String when) throws IOException {
    try (Stream<Path> files = Files.walk(built).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        String path = built.relativize(file).toString().replace('\\', '/');
        if (!path.equals(".studysite-manifest")) {
          Optional<SiteFile> shown = edition.pages().file(path);
          assertTrue(shown.isPresent(), () -> when + ": " + path + " is missing");
          assertEquals(Files.readString(file), shown.get().text(), () -> when + ": " + path);
        }
      }
    }
  }

  private SiteConfig config(Path source, String name, Map<String, String> settings) {
    return new SiteConfig(
        source,
        folder.resolve(name).resolve("site"),
        folder.resolve(name).resolve("studysite"),
        settings,
        FailOn.ERROR,
        false,
        true,
        false);
  }
}
