package dev.studysite.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that ships with the library beside the class that reads it, without its comments.
 *
 * @param header the names of the columns, parted by tabs
 * @param rows all other rows, in the order of the file
 */
public record ShippedTable(String header, List<String> rows) {

  public ShippedTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param owner the class whose package holds the table
   * @param file its name, as in {@code features.tsv}
   * @throws IllegalStateException where the library was packed without it
   */
  public static ShippedTable beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().filter(row -> !row.startsWith("#")).toList();
      return new ShippedTable(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
