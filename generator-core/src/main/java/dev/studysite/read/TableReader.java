package dev.studysite.read;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import dev.studysite.text.TsvFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads tab-separated files with a header row; {@code \t}, {@code \n} and {@code \\} stand for tab,
 * line feed and backslash.
 */
final class TableReader {

  private static final String MARK = "\uFEFF";

  private final List<Problem> problems;

  /**
   * A reader.
   *
   * @param problems takes what is wrong
   */
  TableReader(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The rows of a file.
   *
   * @param path the path that names the file even where there is none
   * @param file the text of the file, where there is one
   * @param columns the columns that such a file may have, in their usual order
   */
  TableFile read(String path, Optional<String> file, List<String> columns) {
    String text = file.orElse("");
    List<Line> lines =
        LineCutter.cut(text.startsWith(MARK) ? text.substring(1) : text).stream()
            .filter(line -> !OwnerText.isSilent(line))
            .toList();
    if (lines.isEmpty()) {
      return new TableFile(path, List.of(), List.of(), text);
    }
    List<String> header = TsvFields.of(lines.get(0).text());
    if (header.stream().noneMatch(columns::contains)) {
      warnOfHeader(path, lines.get(0), columns);
      return new TableFile(path, columns, rows(path, lines, columns), text);
    }
    warnOfColumns(path, lines.get(0), header, columns);
    return new TableFile(path, header, rows(path, lines.subList(1, lines.size()), header), text);
  }

  private List<TableRow> rows(String path, List<Line> lines, List<String> header) {
    return lines.stream().map(line -> row(path, line, header)).toList();
  }

  private TableRow row(String path, Line line, List<String> header) {
    List<String> fields = TsvFields.of(line.text());
    if (fields.size() > header.size()) {
      String what = "has " + fields.size() + " fields, the header " + header.size();
      warn(path, line, what + "; the rest was passed over", "Write a tab within a field as \\t.");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
      row.putIfAbsent(header.get(i), fields.get(i));
    }
    return new TableRow(line.number(), row);
  }

  private void warnOfHeader(String path, Line first, List<String> columns) {
    String what = "the header row is missing; the columns were taken in their usual order";
    warn(path, first, what, "Begin with: " + String.join("<tab>", columns));
  }

  private void warnOfColumns(String path, Line line, List<String> header, List<String> columns) {
    for (String name : header) {
      if (!columns.contains(name)) {
        String hint =
            NearestName.of(name, columns)
                .map(known -> "Did you mean \"" + known + "\"?")
                .orElse("The columns are " + String.join(", ", columns) + ".");
        warn(path, line, "there is no column \"" + name + "\"", hint);
      }
    }
  }

  private void warn(String path, Line line, String what, String hint) {
    problems.add(Problem.warning(Place.of(path, line, 0), what, hint));
  }
}
