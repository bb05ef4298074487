package dev.studysite.markdown;

import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.tree.TopicDivider;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file whose marks are past reading: each line is a paragraph that stands as it is. */
final class PlainReader {

  private static final Evidence PAST_READING = new Evidence(0, "tangled-markdown", Label.PARA);

  private final TopicDivider divider;

  PlainReader(TopicDivider divider) {
    this.divider = divider;
  }

  /** The outline: one topic, nothing lost. */
  Outline read(RawNote note) {
    List<Block> blocks = new ArrayList<>();
    List<LineLabel> labels = new ArrayList<>();
    for (Line line : note.lines()) {
      if (!line.isBlank()) {
        Passage text = new Passage(List.of(Run.text(Span.of(line), line.text())));
        blocks.add(new Block.Paragraph(text, false, PAST_READING));
        labels.add(new LineLabel(line, Label.PARA, 0, "", PAST_READING));
      }
    }
    Section root = new Section(Optional.empty(), blocks, List.of());
    return new Outline(note, Optional.empty(), divider.divide(note, root), labels);
  }
}
