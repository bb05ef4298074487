package dev.studysite.outline.tree;

import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.inline.InlineRuns;
import dev.studysite.outline.label.Row;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes passages of lines. */
final class PassageReader {

  /** Marks that stand for a kind of line and say nothing; numbers and letters are words. */
  private static final Set<Marker.Type> SILENT_IN_HEADINGS =
      Set.of(
          Marker.Type.DASH,
          Marker.Type.STAR,
          Marker.Type.DOT,
          Marker.Type.DASHES,
          Marker.Type.ARROW,
          Marker.Type.SYMBOL,
          Marker.Type.HASH,
          Marker.Type.QUOTE);

  private static final Set<Marker.Type> SILENT_IN_TEXT = Set.of(Marker.Type.QUOTE);

  private PassageReader() {}

  /** The words of a heading, without its marks and its closing colon. */
  static Passage heading(Unit unit) {
    Row row = unit.first();
    LineShape shape = row.shape();
    int start = start(row, SILENT_IN_HEADINGS);
    int end = shape.end();
    if (start >= end) {
      return joined(InlineRuns.of(row.line(), row.contentStart(), row.contentEnd()), unit.more());
    }
    if (shape.is(Fact.ENDS_COLON) && unit.more().isEmpty()) {
      end = withoutColon(row.line().text(), start, end);
    }
    return joined(InlineRuns.of(row.line(), start, end), unit.more());
  }

  /** The words of running text. */
  static Passage paragraph(Unit unit) {
    Row row = unit.first();
    int start = start(row, SILENT_IN_TEXT);
    return joined(InlineRuns.of(row.line(), start, row.contentEnd()), unit.more());
  }

  /** The words of an entry of a list, without the mark that the list shows for it. */
  static Passage item(Unit unit) {
    Row row = unit.first();
    return joined(InlineRuns.of(row.line(), entryStart(row), row.contentEnd()), unit.more());
  }

  /** Where the words of an entry or a definition begin: {@code 2.1}, {@code Q:} are among them. */
  static int entryStart(Row row) {
    return SpokenMarks.isWord(row) ? row.contentStart() : row.shape().start();
  }

  /** The first line's runs with those of the lines that go on with it. */
  static Passage joined(List<Run> first, List<Row> more) {
    if (more.isEmpty()) {
      return new Passage(first);
    }
    List<Run> runs = new ArrayList<>(first);
    for (Row row : more) {
      runs.addAll(InlineRuns.of(row.line(), row.contentStart(), row.contentEnd()));
    }
    return new Passage(runs);
  }

  private static int start(Row row, Set<Marker.Type> silent) {
    boolean mark = silent.contains(row.shape().marker().type()) && !SpokenMarks.isWord(row);
    return mark || row.kind() == LineKind.BANNER ? row.shape().start() : row.contentStart();
  }

  private static int withoutColon(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && (isColon(text.charAt(at - 1)) || text.charAt(at - 1) <= ' ')) {
      at--;
    }
    return at;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }
}
