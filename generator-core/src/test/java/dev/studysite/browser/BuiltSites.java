package dev.studysite.browser;

import dev.studysite.FailOn;
import dev.studysite.SiteConfig;
import dev.studysite.SiteReport;
import dev.studysite.Studysite;
import dev.studysite.fixture.OddNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sites that browsers look at, built once for all tests.
 *
 * @param folder what holds both; removed in the end
 * @param sample the site of the repository
 * @param odd a site of a dozen odd notes
 */
record BuiltSites(Path folder, Path sample, Path odd) implements AutoCloseable {

  private static final int SOME_DEFINITIONS = 12;

  static BuiltSites build() {
    try {
      Path folder = Files.createTempDirectory("studysite-browser");
      Path source = folder.resolve("odd-source");
      for (Map.Entry<String, String> note : OddNotes.with(SOME_DEFINITIONS).entrySet()) {
        Path file = source.resolve("notes").resolve(note.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, note.getValue());
      }
      Path sample = Path.of("..", "site-src").toAbsolutePath().normalize();
      return new BuiltSites(folder, build(folder, sample, "sample"), build(folder, source, "odd"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path build(Path folder, Path source, String name) {
    Path site = folder.resolve(name);
    SiteReport report =
        new Studysite()
            .build(
                new SiteConfig(
                    source,
                    site,
                    folder.resolve(name + "-reports"),
                    Map.of(),
                    FailOn.ERROR,
                    false,
                    true,
                    false));
    if (report.failed()) {
      throw new IllegalStateException(report.problems().toString());
    }
    return site;
  }

  /** Both sites. */
  List<Path> all() {
    return List.of(sample, odd);
  }

  /** The paths of a site's pages below its folder, with {@code /} between their parts, sorted. */
  static List<String> pages(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages but for those that only lead on to another. */
  static List<String> readable(Path site) {
    return pages(site).stream().filter(path -> !leadsOn(site, path)).toList();
  }

  /** True for a page that stands where another one stood. */
  static boolean leadsOn(Path site, String path) {
    try {
      return Files.readString(site.resolve(path)).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
