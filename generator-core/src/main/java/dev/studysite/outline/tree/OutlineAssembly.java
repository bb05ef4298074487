package dev.studysite.outline.tree;

import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.read.RawNote;
import java.util.List;

/** Puts a note's outline together from the labels of its lines. */
final class OutlineAssembly {

  private final LineScanner scanner;
  private final TopicDivider divider = new TopicDivider();

  OutlineAssembly(LineScanner scanner) {
    this.scanner = scanner;
  }

  /** The outline that the labels give; there is one for each line that is not blank, in order. */
  Outline assemble(RawNote note, List<LineLabel> labels) {
    List<Row> rows =
        labels.stream().map(label -> new Row(label, scanner.scan(label.line()))).toList();
    SectionTree tree = SectionTree.of(note, rows);
    return new Outline(note, tree.title(), divider.divide(note, tree.root()), labels);
  }
}
