package dev.studysite.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What well-known acronyms of computing stand for, from {@code acronyms.tsv}. */
final class AcronymTable {

  /**
   * A line of the table.
   *
   * @param acronym as it should be written
   * @param expansion what its letters stand for
   * @param anyCase true where it is the same word in small letters
   * @param when the cues of which a note must have one; none where it always holds
   */
  record Row(String acronym, String expansion, boolean anyCase, List<String> when) {
    Row {
      when = List.copyOf(when);
    }
  }

  private static final String RESOURCE = "acronyms.tsv";
  private static final int COLUMNS = 4;

  private final Map<String, List<Row>> rows = new HashMap<>();

  /**
   * Reads the table that comes with the library.
   *
   * @throws UncheckedIOException where the class path cannot be read
   */
  AcronymTable() {
    InputStream in = Objects.requireNonNull(AcronymTable.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The acronym that a word is: {@code USBs}, {@code PDF's}, {@code html}.
   *
   * @return the rows of the acronym, at least one; none where the word is no acronym of the table
   */
  List<Row> find(String word) {
    List<Row> singular = match(Acronyms.singular(word));
    return singular.isEmpty() ? match(word) : singular;
  }

  /** The first of the rows that holds for a note. */
  static Optional<Row> pick(List<Row> rows, Cues note) {
    return rows.stream()
        .filter(row -> row.when().isEmpty() || row.when().stream().anyMatch(note::has))
        .findFirst();
  }

  /** All rows, in no order. */
  List<Row> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  private List<Row> match(String word) {
    List<Row> found = rows.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    return found.stream().filter(row -> row.anyCase() || isWritten(row, word)).toList();
  }

  /** {@code LaTeX} is also written {@code LATEX}. */
  private static boolean isWritten(Row row, String word) {
    return word.equals(row.acronym()) || word.equals(row.acronym().toUpperCase(Locale.ROOT));
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(RESOURCE + " has a line of " + cells.length + " columns");
    }
    List<String> when = cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split("\\|\\|"));
    Row row = new Row(cells[0], cells[1], cells[2].equals("any"), when);
    rows.computeIfAbsent(cells[0].toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(row);
  }
}
