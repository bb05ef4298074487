package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tables of the package to their headers. */
final class GlossaryDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"acronyms.tsv", "headwords.tsv"})
  void saysWhereItComesFrom(String file) {
    String text = String.join("\n", lines(file));
    assertTrue(text.contains("# Provenance: ") && text.contains("Licence: Apache-2.0"), file);
  }

  @Test
  void acronymsAreSortedAndUnique() {
    List<String> rows = rows("acronyms.tsv");
    List<String> sorted =
        rows.stream()
            .sorted(
                Comparator.comparing((String row) -> row.split("\t", -1)[0], FIRST)
                    .thenComparing(row -> row.split("\t", -1)[3].isEmpty())
                    .thenComparing(row -> row.split("\t", -1)[1], String.CASE_INSENSITIVE_ORDER))
            .toList();
    assertEquals(sorted, rows);
    Set<String> seen = new HashSet<>();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      assertEquals(4, cells.length, row);
      assertTrue(seen.add(cells[0] + "\t" + cells[1]), row);
      assertTrue(cells[2].equals("any") || cells[2].equals("exact"), row);
    }
  }

  /** Of two rows for one acronym at most one may hold without a cue, or the choice were chance. */
  @Test
  void anAcronymHasOneMeaningWithoutACue() {
    Set<String> free = new HashSet<>();
    for (AcronymTable.Row row : new AcronymTable().all()) {
      assertTrue(!row.when().isEmpty() || free.add(row.acronym()), row.acronym());
    }
  }

  @Test
  void headwordsAreSortedAndUnique() {
    List<String> words = rows("headwords.tsv").stream().map(row -> row.split("\t", -1)[0]).toList();
    assertEquals(words.stream().sorted().distinct().toList(), words);
  }

  @Test
  void findsPluralsAndSmallLettersOfAnAcronym() {
    AcronymTable table = new AcronymTable();
    assertEquals("IP", table.find("IPs").get(0).acronym());
    assertEquals("SSH", table.find("ssh").get(0).acronym());
    assertTrue(table.find("ram").isEmpty());
    assertFalse(table.find("RAM").isEmpty());
  }

  private static final Comparator<String> FIRST =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private static List<String> rows(String file) {
    return lines(file).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(GlossaryDataTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
