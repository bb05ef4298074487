package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import java.util.ArrayList;
import java.util.List;

/** A list that may still grow. */
final class ListDraft {

  private final int depth;
  private final boolean ordered;
  private final List<String> markers = new ArrayList<>();
  private final List<BlockDraft> items = new ArrayList<>();

  ListDraft(int depth, boolean ordered) {
    this.depth = depth;
    this.ordered = ordered;
  }

  int depth() {
    return depth;
  }

  boolean isOrdered() {
    return ordered;
  }

  /** Adds an entry with its first block. */
  void add(String marker, Block first) {
    markers.add(marker);
    BlockDraft item = new BlockDraft();
    item.add(first);
    items.add(item);
  }

  /** The entry that was added last. */
  BlockDraft last() {
    return items.get(items.size() - 1);
  }

  Block block() {
    List<Block.Item> made = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      made.add(new Block.Item(markers.get(i), items.get(i).blocks()));
    }
    return new Block.ListBlock(ordered, made);
  }
}
