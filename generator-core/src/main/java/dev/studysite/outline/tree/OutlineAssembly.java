package dev.studysite.outline.tree;

import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.label.Row;
import dev.studysite.read.RawNote;
import java.util.List;

/** Puts a note's outline together from the labels of its lines. */
final class OutlineAssembly {

  private final TopicDivider divider = new TopicDivider();

  /** The outline that the rows give; there is one for each line that is not blank, in order. */
  Outline assemble(RawNote note, List<Row> rows) {
    List<LineLabel> labels = rows.stream().map(Row::label).toList();
    SectionTree tree = SectionTree.of(note, rows);
    return new Outline(note, tree.title(), divider.divide(note, tree.root()), labels);
  }
}
