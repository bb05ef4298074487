package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One site of every note that the labeller learns from, many hands and languages side by side, and
 * every third of them again in capitals, so that their names meet under one address: no page is
 * missing or says anything but the reports. Each note alone is easy; together they clash.
 */
class ManyHandsIT {

  private static final Path LABELLED = Path.of("src/bench/notes");
  private static final Map<String, List<String>> NOTES = new TreeMap<>();

  @TempDir private static Path folder;
  private static SiteReport report;

  @BeforeAll
  static void build() throws IOException {
    NOTES.putAll(asTyped());
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("site.properties"), "print = never\n");
    for (Map.Entry<String, List<String>> note : NOTES.entrySet()) {
      Files.writeString(
          folder.resolve("notes").resolve(note.getKey()), String.join("\n", note.getValue()));
    }
    report = new Studysite().build(SiteConfig.of(folder, folder.resolve("target/site")));
  }

  private static Map<String, List<String>> asTyped() throws IOException {
    List<Path> files;
    try (var found = Files.list(LABELLED)) {
      files = found.sorted().toList();
    }
    Map<String, List<String>> notes = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".labelled", "");
      List<String> lines =
          Files.readAllLines(file).stream()
              .map(row -> row.substring(row.indexOf('|') + 1))
              .toList();
      notes.put(name + ".txt", lines);
      if (notes.size() % 3 == 0) {
        notes.put(name + "-loud.txt", loud(lines));
      }
    }
    return notes;
  }

  private static List<String> loud(List<String> lines) {
    return lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
  }

  static List<String> names() {
    return List.copyOf(NOTES.keySet());
  }

  @Test
  void hasNothingWrongWithItsPages() {
    assertTrue(NOTES.size() > 100, "the labelled notes were not found");
    assertEquals(
        "",
        report.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::toString)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsEveryLineAsTheReportsSay(String name) throws IOException {
    assertEquals(
        List.of(),
        ReadBack.faults(
            name,
            NOTES.getOrDefault(name, List.of()),
            folder.resolve("target/site"),
            folder.resolve("target/studysite")));
  }
}
