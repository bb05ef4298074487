package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much there is to read in each section of a note, in lines of the usual width. */
final class SectionSizes {

  /** A line of this many characters fills the width of a page. */
  private static final int WIDTH = 100;

  private static final Block.Cases<Integer> LINES =
      new Block.Cases<>(
          paragraph -> lines(paragraph.text()),
          definition -> lines(definition.text()),
          SectionSizes::ofList,
          code -> code.lines().size(),
          table -> table.rows().size());

  private final Map<Integer, List<Integer>> byLevel = new HashMap<>();

  /** The sizes of all sections in a section, taken in one walk. */
  SectionSizes(Section root) {
    take(root);
  }

  /**
   * The sizes of all sections whose headings have a level, in no order: the lines of each and of
   * all sections in it, their headings too, without its own.
   */
  List<Integer> of(int level) {
    return byLevel.getOrDefault(level, List.of());
  }

  private int take(Section section) {
    int lines = ofBlocks(section.blocks());
    for (Section inner : section.sections()) {
      int size = take(inner);
      int level = inner.heading().map(Heading::level).orElse(0);
      byLevel.computeIfAbsent(level, any -> new ArrayList<>()).add(size);
      lines += 1 + size;
    }
    return lines;
  }

  private static int ofBlocks(List<Block> blocks) {
    int lines = 0;
    for (Block block : blocks) {
      lines += block.fold(LINES);
    }
    return lines;
  }

  private static int ofList(Block.ListBlock list) {
    int lines = 0;
    for (Block.Item item : list.items()) {
      lines += ofBlocks(item.blocks());
    }
    return lines;
  }

  private static int lines(Passage text) {
    int characters = 0;
    for (Run run : text.runs()) {
      characters += run.span().length();
    }
    return 1 + characters / WIDTH;
  }
}
