package dev.studysite.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.studysite.outline.Block;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads tables, and says which lines are their rows. */
final class TableReader {

  private final SourceMap source;
  private final LabelSheet labels;
  private final boolean hidesComments;

  TableReader(SourceMap source, LabelSheet labels, boolean hidesComments) {
    this.source = source;
    this.labels = labels;
    this.hidesComments = hidesComments;
  }

  /** A table; a header without words is none. */
  Block.Table read(TableBlock table, int depth) {
    boolean header = false;
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      List<List<Passage>> read = part instanceof TableSeparator ? List.of() : rows(part, depth);
      boolean empty = read.stream().allMatch(row -> row.stream().allMatch(this::isEmpty));
      if (part instanceof TableHead) {
        header = !empty;
      }
      rows.addAll(empty ? List.of() : read);
    }
    return new Block.Table(header, rows, LabelSheet.sure(Label.TABLE));
  }

  private boolean isEmpty(Passage cell) {
    return cell.text().isBlank();
  }

  private List<List<Passage>> rows(Node part, int depth) {
    List<List<Passage>> rows = new ArrayList<>();
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow) {
        labels.set(source.lineAt(node.getStartOffset()).number(), Label.TABLE, depth);
        rows.add(cells(node));
      }
    }
    return rows;
  }

  private List<Passage> cells(Node row) {
    List<Passage> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(RunReader.read(source, cell, hidesComments));
    }
    return cells;
  }
}
