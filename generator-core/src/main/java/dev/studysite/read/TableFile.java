package dev.studysite.read;

import java.util.List;

/**
 * A tab-separated file with a header row: {@code lexicon.tsv}, {@code decisions.tsv}, {@code
 * anchors.tsv}. Blank lines and lines that start with {@code #} are no rows.
 *
 * @param path the path below the site's source folder; it names the file even where there is none
 * @param rows the rows in the order of the file; none where there is no file
 * @param comments the lines that start with {@code #}, for whoever writes the file anew
 */
public record TableFile(String path, List<TableRow> rows, List<String> comments) {

  /** Copies the lists. */
  public TableFile {
    rows = List.copyOf(rows);
    comments = List.copyOf(comments);
  }

  /** A file without comments. */
  public TableFile(String path, List<TableRow> rows) {
    this(path, rows, List.of());
  }
}
