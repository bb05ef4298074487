package dev.studysite.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lexicon's files to their form: sorted, with their source and licence in the header. */
final class LexiconFilesTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "dev", "studysite", "lexicon");

  private static final int LARGEST_PACK = 500_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "technology.tsv",
        "aws.names.tsv",
        "software-words.tsv",
        "makers.tsv",
        "languages.tsv"
      })
  void sortsItsRowsAndHasNoneTwice(String name) {
    List<String> keys = Resources.rows(name).stream().map(row -> row[0]).toList();

    assertEquals(keys.stream().sorted().distinct().toList(), keys);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "technology.tsv",
        "aws.names.tsv",
        "software-words.tsv",
        "makers.tsv",
        "languages.tsv"
      })
  void namesSourceAndLicenceInTheHeader(String name) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
      String header = String.join("\n", lines.takeWhile(line -> line.startsWith("#")).toList());
      assertTrue(header.toLowerCase(Locale.ROOT).contains("licen"), header);
      assertTrue(header.contains("Apache") || header.contains("MIT"), header);
    }
  }

  @Test
  void givesEveryNameOfTechnologyAKnownUse() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : Resources.rows("technology.tsv")) {
      boolean known =
          row.length == 4 && List.of("proper", "company", "joined", "shield").contains(row[3]);
      if (!known) {
        wrong.add(String.join("|", row));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void keepsThePackSmall() throws IOException {
    long names = Files.size(FOLDER.resolve("aws.names.tsv"));
    long counts = Files.size(FOLDER.resolve("aws.counts.gz"));

    assertTrue(names + counts < LARGEST_PACK, () -> names + " + " + counts);
  }

  @Test
  void readsTheCountsBack() {
    WordCounts counts = Resources.counts("aws.counts.gz");

    assertTrue(counts.of("bucket") > counts.of("sidecar"));
    assertTrue(counts.of("security", "group") > 100);
    assertEquals(0, counts.of("group", "security"));
    assertTrue(counts.near("instnce").contains("instance"));
  }
}
