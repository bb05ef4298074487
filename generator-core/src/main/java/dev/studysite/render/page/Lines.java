package dev.studysite.render.page;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.text.Line;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The lines of a note that a topic shows.
 *
 * @param numbers the numbers of the lines
 */
record Lines(NavigableSet<Integer> numbers) {

  static Lines of(Topic topic) {
    Lines lines = new Lines(new TreeSet<>());
    lines.add(topic.section());
    return lines;
  }

  /** The first line; 0 for a topic without text. */
  int first() {
    return numbers.isEmpty() ? 0 : numbers.first();
  }

  private void add(Section section) {
    section.heading().ifPresent(heading -> add(heading.text()));
    section.blocks().forEach(this::add);
    section.sections().forEach(this::add);
  }

  private Lines add(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> add(paragraph.text()),
            definition -> add(definition.text()),
            this::add,
            this::add,
            this::add));
  }

  private Lines add(Block.ListBlock list) {
    list.items().forEach(item -> item.blocks().forEach(this::add));
    return this;
  }

  private Lines add(Block.Code code) {
    code.lines().stream().map(Line::number).forEach(numbers::add);
    return this;
  }

  private Lines add(Block.Table table) {
    table.rows().forEach(row -> row.forEach(this::add));
    return this;
  }

  private Lines add(Passage passage) {
    passage.runs().forEach(run -> numbers.add(run.span().line()));
    return this;
  }
}
