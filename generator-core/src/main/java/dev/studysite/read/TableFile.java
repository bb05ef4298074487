package dev.studysite.read;

import java.util.List;

/**
 * A tab-separated file with a header row: {@code lexicon.tsv}, {@code decisions.tsv}, {@code
 * anchors.tsv}. Blank lines and lines that start with {@code #} are no rows.
 *
 * @param path the path below the site's source folder; it names the file even where there is none
 * @param columns the columns in the order of the file, or in their usual order where it has rows
 *     but no header; none where no line of it is either
 * @param rows the rows in the order of the file; none where there is no file
 * @param text the whole file as it stands, with its byte order mark, for whoever adds to it; empty
 *     where there is no file or it is no UTF-8
 */
public record TableFile(String path, List<String> columns, List<TableRow> rows, String text) {

  private static final String MARK = "\uFEFF";

  /** Copies the lists. */
  public TableFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Rows that stand in no file. */
  public TableFile(String path, List<TableRow> rows) {
    this(path, List.of(), rows, "");
  }

  /** The byte order mark where the file has one, else nothing. */
  public String mark() {
    return text.startsWith(MARK) ? MARK : "";
  }

  /** The lines that start with {@code #}, for whoever writes the file anew. */
  public List<String> comments() {
    return text.substring(mark().length())
        .lines()
        .filter(line -> line.stripLeading().startsWith("#"))
        .toList();
  }
}
