package dev.studysite.author;

import dev.studysite.correct.Correction;
import dev.studysite.correct.DecisionContext;
import dev.studysite.correct.OpenSuggestion;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes {@code decisions.tsv} anew with more rows. Every line that was there stays as it is, in
 * its order; a new row comes behind the last one that stands before it in the notes.
 */
final class DecisionFile {

  private static final List<String> COLUMNS =
      List.of("note", "before", "after", "decision", "wording", "context");

  private static final List<String> HEAD =
      List.of(
          "# What to do about the words in doubt. Write into the column decision:",
          "# accept (takes after), reject (keeps before) or reword (takes wording).");

  private final TableFile file;
  private final Map<String, RawNote> notes;

  /**
   * Over a file as it was read.
   *
   * @param file the file
   * @param notes every note, to find out where the rows of the file stand
   */
  DecisionFile(TableFile file, List<RawNote> notes) {
    this.file = file;
    this.notes = notes.stream().collect(Collectors.toMap(RawNote::path, Function.identity()));
  }

  /** The text of the file with a row for each of these, which are sorted by note and place. */
  String with(List<OpenSuggestion> fresh) {
    RawLines lines = RawLines.of(file.text().substring(file.mark().length()));
    Map<Integer, List<String>> added = new TreeMap<>();
    int header = header(lines);
    List<Placed> placed = placed(header);
    for (OpenSuggestion one : fresh) {
      added.computeIfAbsent(lineBefore(one, placed), at -> new ArrayList<>()).addAll(row(one));
    }
    if (file.columns().isEmpty()) {
      List<String> top = added.computeIfAbsent(header, at -> new ArrayList<>());
      top.add(0, String.join("\t", COLUMNS));
      top.addAll(0, file.text().isEmpty() ? HEAD : List.of());
    }
    return file.mark() + lines.with(added);
  }

  /** The line behind which rows may stand: the header, or all that there is where it is missing. */
  private int header(RawLines lines) {
    if (file.columns().isEmpty()) {
      return lines.count();
    }
    int first = lines.firstThatSpeaks();
    boolean isRow = !file.rows().isEmpty() && file.rows().get(0).line() == first;
    return isRow ? 0 : first;
  }

  /**
   * Where a line of the file belongs.
   *
   * @param line its number in the file
   * @param note the note that it is about; before all others for the header
   * @param span the first place of its words in the note; none where they are gone
   */
  private record Placed(int line, String note, Optional<Span> span) {}

  private List<Placed> placed(int header) {
    List<Placed> placed = new ArrayList<>();
    placed.add(new Placed(header, "", Optional.empty()));
    for (TableRow row : file.rows()) {
      String note = row.get("note");
      Optional<Span> span = Optional.ofNullable(notes.get(note)).flatMap(raw -> span(raw, row));
      placed.add(new Placed(row.line(), note, span));
    }
    return placed;
  }

  private static Optional<Span> span(RawNote note, TableRow row) {
    String before = row.get("before");
    for (Line line : note.lines()) {
      int at = before.isEmpty() ? -1 : line.text().indexOf(before);
      for (; at >= 0; at = line.text().indexOf(before, at + before.length())) {
        int end = at + before.length();
        if (DecisionContext.isOf(row.get("context"), line.text(), at, end)) {
          return Optional.of(new Span(line.number(), at, end));
        }
      }
    }
    return Optional.empty();
  }

  private static int lineBefore(OpenSuggestion one, List<Placed> placed) {
    String note = one.note().path();
    Comparator<Span> byPlace = Comparator.naturalOrder();
    return placed.stream()
        .filter(
            other ->
                other.note().compareTo(note) < 0
                    || (other.note().equals(note)
                        && other
                            .span()
                            .map(span -> byPlace.compare(span, one.correction().span()) <= 0)
                            .orElse(true)))
        .reduce((first, second) -> second)
        .orElseThrow()
        .line();
  }

  /** The row, and above it the reason, which the columns have no place for. */
  private List<String> row(OpenSuggestion one) {
    Correction correction = one.correction();
    Map<String, String> fields =
        Map.of(
            "note", one.note().path(),
            "before", correction.before(),
            "after", correction.after(),
            "context", one.context());
    List<String> columns = file.columns().isEmpty() ? COLUMNS : file.columns();
    String row =
        columns.stream()
            .map(column -> escaped(fields.getOrDefault(column, "")))
            .collect(Collectors.joining("\t"));
    return List.of("# " + reason(correction), row);
  }

  private static String reason(Correction correction) {
    String second =
        correction.after().isEmpty() || correction.runnerUp().isEmpty()
            ? ""
            : " Second: '" + correction.runnerUp() + "'.";
    return escaped(correction.reason() + second);
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
