package dev.studysite.link;

import dev.studysite.outline.Block;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines of a note stand in one list: entries side by side, definitions one after another. */
final class Lists {

  private final Map<Integer, Integer> byLine = new HashMap<>();
  private int last;

  Lists(Outline outline) {
    for (Topic topic : outline.topics()) {
      add(topic.section());
    }
  }

  /** True where two lines stand in one list. */
  boolean areTogether(int line, int other) {
    int list = byLine.getOrDefault(line, 0);
    return list > 0 && list == byLine.getOrDefault(other, -1);
  }

  private void add(Section section) {
    boolean defining = false;
    for (Block block : section.blocks()) {
      boolean definition = block instanceof Block.Definition;
      if (!definition || !defining) {
        last++;
      }
      defining = definition;
      put(block);
    }
    section.sections().forEach(this::add);
  }

  private boolean put(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> false,
            definition -> put(definition.text()),
            list -> items(list.items()),
            code -> false,
            table -> rows(table.rows())));
  }

  private boolean items(List<Block.Item> items) {
    items.forEach(
        item ->
            item.blocks()
                .forEach(
                    block ->
                        block.fold(
                            new Block.Cases<Boolean>(
                                paragraph -> put(paragraph.text()),
                                definition -> put(definition.text()),
                                list -> items(list.items()),
                                code -> false,
                                table -> false))));
    return true;
  }

  private boolean rows(List<List<Passage>> rows) {
    rows.forEach(row -> row.forEach(this::put));
    return true;
  }

  private boolean put(Passage text) {
    text.runs().forEach(run -> byLine.put(run.span().line(), last));
    return true;
  }
}
