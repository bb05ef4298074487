package dev.studysite.read;

import java.util.Map;

/**
 * One row of a tab-separated file.
 *
 * @param line the number of its line, from 1
 * @param fields the unescaped fields by the name of their column
 */
public record TableRow(int line, Map<String, String> fields) {

  /** Copies the fields. */
  public TableRow {
    fields = Map.copyOf(fields);
  }

  /** A field by its column; empty where the row is too short or the file has no such column. */
  public String get(String column) {
    return fields.getOrDefault(column, "");
  }
}
