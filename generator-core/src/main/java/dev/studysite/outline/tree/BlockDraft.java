package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Blocks that stand below each other, lists among them that may still grow. */
final class BlockDraft {

  private static final int LONGEST_LEAD_IN = 12;

  /** Most are entries of lists, with one block each. */
  private final List<Supplier<Block>> parts = new ArrayList<>(1);

  void add(Block block) {
    parts.add(() -> block);
  }

  void add(ListDraft list) {
    parts.add(list::block);
  }

  /** The blocks as they are now, with each paragraph that leads in told so. */
  List<Block> blocks() {
    if (parts.size() == 1) {
      return List.of(parts.get(0).get());
    }
    List<Block> blocks = new ArrayList<>(parts.size());
    parts.forEach(part -> blocks.add(part.get()));
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph
          && leadsIn(paragraph, blocks.get(i + 1))) {
        blocks.set(i, new Block.Paragraph(paragraph.text(), true, paragraph.evidence()));
      }
    }
    return blocks;
  }

  /** With a colon it leads into anything; without one, a few words that no stop ends do too. */
  private static boolean leadsIn(Block.Paragraph paragraph, Block next) {
    String words = paragraph.text().text();
    if (next instanceof Block.Paragraph || next instanceof Block.Table || words.isEmpty()) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    boolean open = ".!;".indexOf(last) < 0 && parts(words) <= LONGEST_LEAD_IN;
    return last == ':' || last == '：' || (open && !(next instanceof Block.Definition));
  }

  /** How many words stand between blanks. */
  private static int parts(String words) {
    int parts = 1;
    for (int i = 0; i < words.length(); i++) {
      parts += words.charAt(i) == ' ' && (i == 0 || words.charAt(i - 1) != ' ') ? 1 : 0;
    }
    return parts;
  }
}
