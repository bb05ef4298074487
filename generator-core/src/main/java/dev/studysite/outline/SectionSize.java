package dev.studysite.outline;

import java.util.Collection;
import java.util.List;

/** How much there is to read in a section, in lines of the usual width. */
final class SectionSize {

  /** A line of this many characters fills the width of a page. */
  private static final int WIDTH = 100;

  private static final Block.Cases<Integer> LINES =
      new Block.Cases<>(
          paragraph -> lines(paragraph.text()),
          definition -> lines(definition.text()),
          list -> list.items().stream().mapToInt(item -> ofBlocks(item.blocks())).sum(),
          code -> code.lines().size(),
          table -> table.rows().size());

  private SectionSize() {}

  /** The lines of a section and all sections in it, their headings too, without its own. */
  static int of(Section section) {
    int inner = section.sections().stream().mapToInt(each -> 1 + of(each)).sum();
    return ofBlocks(section.blocks()) + inner;
  }

  private static int ofBlocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.fold(LINES)).mapToInt(Integer::intValue).sum();
  }

  private static int lines(Passage text) {
    int characters = text.runs().stream().map(Run::text).mapToInt(String::length).sum();
    return 1 + characters / WIDTH;
  }

  /** The mean of some sizes; 0 for none. */
  static double mean(Collection<Integer> sizes) {
    return sizes.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
