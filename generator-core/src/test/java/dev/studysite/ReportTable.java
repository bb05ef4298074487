package dev.studysite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report read back: rows of fields by the name of their column. */
final class ReportTable {

  private ReportTable() {}

  static List<Map<String, String>> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], unescape(fields[i]));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String unescape(String field) {
    return field.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
  }
}
