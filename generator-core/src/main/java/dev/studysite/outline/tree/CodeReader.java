package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.label.Row;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes code blocks of the lines that follow each other as code, fences and blank lines between.
 */
final class CodeReader {

  private final RawNote note;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> open = new ArrayList<>();
  private String language = "";
  private boolean fenced;

  private CodeReader(RawNote note) {
    this.note = note;
  }

  /** The blocks that the units make; each is code or a fence. */
  static List<Block> read(RawNote note, List<Unit> units) {
    CodeReader reader = new CodeReader(note);
    for (Unit unit : units) {
      reader.add(unit.first());
      unit.more().forEach(reader::add);
    }
    reader.close();
    return reader.blocks;
  }

  /** True for lines that belong into a code block. */
  static boolean isCode(Unit unit) {
    return unit.is() == Label.CODE || unit.first().kind() == LineKind.FENCE;
  }

  private void add(Row row) {
    if (row.kind() != LineKind.FENCE) {
      open.add(row);
      return;
    }
    close();
    String info = info(row);
    int blank = info.indexOf(' ');
    language = fenced ? "" : blank < 0 ? info : info.substring(0, blank);
    fenced = !fenced;
    if (!info.isEmpty() && !info.equals(language)) {
      open.add(row);
    }
  }

  /** What stands behind the signs of a fence; only one word of it can be a language. */
  private static String info(Row row) {
    String mark = row.line().text().strip();
    int at = 0;
    while (at < mark.length() && mark.charAt(at) == mark.charAt(0)) {
      at++;
    }
    return mark.substring(at).strip();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    int first = open.get(0).line().number();
    int last = open.get(open.size() - 1).line().number();
    List<Line> lines = note.lines().subList(first - 1, last);
    blocks.add(new Block.Code(lines, language, leastSure()));
    open.clear();
  }

  private Evidence leastSure() {
    Evidence least = open.get(0).label().evidence();
    for (Row row : open) {
      Evidence evidence = row.label().evidence();
      least = evidence.confidence() < least.confidence() ? evidence : least;
    }
    return least;
  }
}
