package dev.studysite.markdown;

import dev.studysite.outline.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs that introduce what follows: those that end in a colon. */
final class LeadIns {

  private LeadIns() {}

  /** The blocks, with each paragraph that leads in told so. */
  static List<Block> marked(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < marked.size(); i++) {
      boolean text = marked.get(i + 1) instanceof Block.Paragraph;
      if (!text && marked.get(i) instanceof Block.Paragraph paragraph && endsInColon(paragraph)) {
        marked.set(i, new Block.Paragraph(paragraph.text(), true, paragraph.evidence()));
      }
    }
    return marked;
  }

  private static boolean endsInColon(Block.Paragraph paragraph) {
    String words = paragraph.text().text().strip();
    return words.endsWith(":") || words.endsWith("：");
  }
}
