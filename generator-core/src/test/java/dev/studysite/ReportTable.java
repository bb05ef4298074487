package dev.studysite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report read back. */
final class ReportTable {

  /** A row: its fields by the name of their column. */
  record Row(Map<String, String> fields) {

    String get(String column) {
      return fields.getOrDefault(column, "no column " + column);
    }

    int number(String column) {
      return Integer.parseInt(get(column));
    }

    boolean has(String column, String value) {
      return get(column).equals(value);
    }
  }

  private ReportTable() {}

  static List<Row> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], unescape(fields[i]));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static String unescape(String field) {
    return field.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
  }
}
