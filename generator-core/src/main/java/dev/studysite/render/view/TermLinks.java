package dev.studysite.render.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the terms that a block links. */
public final class TermLinks {

  private TermLinks() {}

  /** The slugs of the linked terms in the order of the text, each once. */
  public static Set<String> in(BlockView block) {
    Set<String> slugs = new LinkedHashSet<>();
    collect(block, slugs);
    return slugs;
  }

  private static void collect(BlockView block, Set<String> slugs) {
    if (block instanceof BlockView.Paragraph paragraph) {
      collect(paragraph.pieces(), slugs);
    } else if (block instanceof BlockView.Sentence sentence) {
      collect(sentence.entry(), slugs);
    } else if (block instanceof BlockView.Definitions definitions) {
      definitions.entries().forEach(entry -> collect(entry, slugs));
    } else if (block instanceof BlockView.ItemList list) {
      list.items().forEach(item -> collect(item, slugs));
    } else if (block instanceof BlockView.Table table) {
      table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell, slugs)));
    }
  }

  private static void collect(ItemView item, Set<String> slugs) {
    item.definition().forEach(entry -> collect(entry, slugs));
    collect(item.pieces(), slugs);
    item.blocks().forEach(block -> collect(block, slugs));
  }

  private static void collect(EntryView entry, Set<String> slugs) {
    collect(entry.lead(), slugs);
    collect(entry.head(), slugs);
    collect(entry.tail(), slugs);
    collect(entry.body(), slugs);
  }

  private static void collect(List<Piece> pieces, Set<String> slugs) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.TermLink link && !link.topic()) {
        slugs.add(link.slug());
      } else if (piece instanceof Piece.Stressed stressed) {
        collect(stressed.inside(), slugs);
      } else if (piece instanceof Piece.OnLine further) {
        collect(further.inside(), slugs);
      }
    }
  }
}
