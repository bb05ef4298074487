package dev.studysite.render.view;

import java.util.List;

/**
 * A remark of the owner.
 *
 * @param id what names it on its page
 * @param kind {@code wrong}, {@code outdated} or {@code unclear}
 * @param label the kind and since when, in words
 * @param quote the words of the note that it is about
 * @param gist what is so, in a sentence
 * @param blocks what is so
 */
public record RemarkView(
    String id, String kind, String label, String quote, String gist, List<BlockView> blocks) {

  /** Copies the blocks. */
  public RemarkView {
    blocks = List.copyOf(blocks);
  }
}
