package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.inline.InlineRuns;
import dev.studysite.outline.label.Row;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts rows of a table into cells: at pipes, else at tabs, else where two blanks stand. */
final class CellReader {

  private static final String SEPARATORS = "|+-=:_ \t─┼│";

  private CellReader() {}

  /** The table that the units make, one row each. */
  static Block.Table read(List<Unit> units) {
    List<List<Passage>> rows = new ArrayList<>();
    boolean header = units.get(0).underlined();
    for (Unit unit : units) {
      if (!isSeparator(unit.first())) {
        rows.add(row(unit));
      } else {
        header |= rows.size() == 1;
      }
    }
    return new Block.Table(header || looksLikeHeader(rows), rows, units.get(0).evidence());
  }

  /** True for {@code +-----+----+} and {@code |:---|---:|}, which show nothing. */
  static boolean isSeparator(Row row) {
    String text = row.line().text();
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Names of columns have no figures, and there is one for each column. */
  private static boolean looksLikeHeader(List<List<Passage>> rows) {
    if (rows.size() < 3) {
      return false;
    }
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.get(0).size() == widest
        && rows.get(0).stream().noneMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
  }

  private static List<Passage> row(Unit unit) {
    Row row = unit.first();
    List<List<Run>> cells = cells(row.line(), row.contentStart(), row.contentEnd());
    if (!unit.more().isEmpty()) {
      int last = Math.max(0, cells.size() - 1);
      List<Run> first = cells.isEmpty() ? List.of() : cells.remove(last);
      cells.add(PassageReader.joined(first, unit.more()).runs());
    }
    List<Passage> passages = new ArrayList<>(cells.size());
    cells.forEach(cell -> passages.add(new Passage(cell)));
    return passages;
  }

  private static List<List<Run>> cells(Line line, int start, int end) {
    String text = line.text();
    boolean pipes = within(text.indexOf('|', start), end);
    boolean tabs = within(text.indexOf('\t', start), end);
    List<List<Run>> cells = new ArrayList<>();
    int from = pipes && text.charAt(start) == '|' ? start + 1 : start;
    while (from < end) {
      int to = pipes ? pipe(text, from, end) : gap(text, from, end, tabs);
      cells.add(cell(line, from, to));
      from = pipes ? to + 1 : skipSpace(text, to, end);
    }
    return cells;
  }

  private static boolean within(int at, int end) {
    return at >= 0 && at < end;
  }

  private static int pipe(String text, int from, int end) {
    int at = text.indexOf('|', from);
    return within(at, end) ? at : end;
  }

  private static int gap(String text, int from, int end, boolean tabs) {
    int at = from;
    while (at < end && !isGap(text, at, tabs)) {
      at++;
    }
    return at;
  }

  private static boolean isGap(String text, int at, boolean tabs) {
    return tabs
        ? text.charAt(at) == '\t'
        : text.charAt(at) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
  }

  private static List<Run> cell(Line line, int from, int to) {
    int start = skipSpace(line.text(), from, to);
    int end = to;
    while (end > start && line.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return InlineRuns.of(line, start, end);
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
