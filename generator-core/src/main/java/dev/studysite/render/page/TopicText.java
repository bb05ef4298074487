package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Block;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The corrected words of a topic without its own heading.
 *
 * @param headings the words of the headings inside it
 * @param texts the words of its blocks
 */
record TopicText(List<String> headings, List<String> texts) {

  static TopicText of(CorrectedNote note, Topic topic) {
    TopicText text = new TopicText(new ArrayList<>(), new ArrayList<>());
    text.add(note, topic.section());
    return text;
  }

  private void add(CorrectedNote note, Section section) {
    section.blocks().forEach(block -> texts.addAll(words(note, block)));
    for (Section inner : section.sections()) {
      inner.heading().ifPresent(heading -> headings.add(note.correct(heading.text())));
      add(note, inner);
    }
  }

  private static List<String> words(CorrectedNote note, Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> List.of(note.correct(paragraph.text())),
            definition -> List.of(note.correct(definition.text())),
            list ->
                list.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .flatMap(inner -> words(note, inner).stream())
                    .toList(),
            code -> code.lines().stream().map(Line::text).toList(),
            table ->
                table.rows().stream().flatMap(row -> row.stream().map(note::correct)).toList()));
  }
}
