package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
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
          SectionSize::ofList,
          code -> code.lines().size(),
          table -> table.rows().size());

  private SectionSize() {}

  /** The lines of a section and all sections in it, their headings too, without its own. */
  static int of(Section section) {
    int lines = ofBlocks(section.blocks());
    for (Section inner : section.sections()) {
      lines += 1 + of(inner);
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

  /** The mean of some sizes; 0 for none. */
  static double mean(Collection<Integer> sizes) {
    return sizes.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
