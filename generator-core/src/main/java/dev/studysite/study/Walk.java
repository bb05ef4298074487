package dev.studysite.study;

import dev.studysite.outline.Block;
import dev.studysite.outline.Section;
import java.util.List;
import java.util.function.Consumer;

/** Goes through everything in a section, in the order of the note. */
final class Walk {

  private Walk() {}

  /** How many headings, blocks, entries, rows and lines of code there are. */
  static int size(Section section) {
    int inner = section.sections().stream().mapToInt(Walk::size).sum();
    return (section.heading().isPresent() ? 1 : 0) + size(section.blocks()) + inner;
  }

  /** Shows every definition, those in lists too. */
  static void definitions(Section section, Consumer<Block.Definition> visitor) {
    definitions(section.blocks(), visitor);
    section.sections().forEach(inner -> definitions(inner, visitor));
  }

  private static void definitions(List<Block> blocks, Consumer<Block.Definition> visitor) {
    for (Block block : blocks) {
      if (block instanceof Block.Definition definition) {
        visitor.accept(definition);
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> definitions(item.blocks(), visitor));
      }
    }
  }

  private static int size(List<Block> blocks) {
    return blocks.stream().mapToInt(Walk::size).sum();
  }

  private static int size(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> 1,
            definition -> 1,
            list -> list.items().stream().mapToInt(item -> size(item.blocks())).sum(),
            code -> code.lines().size(),
            table -> table.rows().size()));
  }
}
