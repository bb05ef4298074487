package dev.studysite.render.paper;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.EntryView;
import dev.studysite.render.view.ItemView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.RemarkView;
import dev.studysite.render.view.SectionView;
import java.util.ArrayList;
import java.util.List;

/** Takes a section apart into what a sheet can move to the next column, in the section's order. */
final class Atomizer {

  /** A blank line of code keeps its height. */
  private static final String BLANK = "\u00a0";

  private final List<Atom> atoms = new ArrayList<>();

  private Atomizer() {}

  /** Everything in a section but its own heading. */
  static List<Atom> atoms(SectionView section) {
    Atomizer atomizer = new Atomizer();
    atomizer.section(section, 0);
    return atomizer.atoms;
  }

  private void section(SectionView section, int depth) {
    section.blocks().forEach(block -> block(block, 0));
    for (SectionView inner : section.sections()) {
      add("h", depth, "", inner.heading(), true);
      section(inner, depth + 1);
    }
  }

  private void block(BlockView block, int depth) {
    if (block instanceof BlockView.Paragraph paragraph) {
      add("p", depth, "", paragraph.pieces(), paragraph.leadsIn());
    } else if (block instanceof BlockView.Sentence sentence) {
      add("p", depth, "", words(sentence.entry()), false);
    } else if (block instanceof BlockView.Definitions definitions) {
      definitions.entries().forEach(entry -> add("p", depth, "", words(entry), false));
    } else if (block instanceof BlockView.ItemList list) {
      list(list, depth + 1);
    } else if (block instanceof BlockView.CodeBlock code) {
      code.lines().forEach(line -> code(line, depth));
    } else if (block instanceof BlockView.Table table) {
      table(table, depth);
    } else if (block instanceof BlockView.Remarks remarks) {
      remarks.remarks().forEach(remark -> remark(remark, depth));
    }
  }

  private void list(BlockView.ItemList list, int depth) {
    for (ItemView item : list.items()) {
      List<Piece> words = item.entry().map(Atomizer::words).orElse(item.pieces());
      add("li", depth, item.mark(), words, false);
      item.blocks().forEach(block -> block(block, depth + 1));
    }
  }

  /** A remark is no word of the note: it begins with its kind and leans. Its page has all of it. */
  private void remark(RemarkView remark, int depth) {
    Piece label = new Piece.Stressed(true, List.of(new Piece.Words(remark.label() + ": ")));
    Piece gist = new Piece.Stressed(false, List.of(new Piece.Words(remark.gist())));
    add("r", depth, "", List.of(label, gist), false);
  }

  private void code(BlockView.CodeLine line, int depth) {
    String text = line.text().isBlank() ? BLANK : line.text();
    for (List<Piece> part : Lengths.cut(List.of(new Piece.Words(text)))) {
      atoms.add(new Atom("code", depth, "", List.of(part), false));
    }
  }

  /** A row that no narrow column could hold becomes an entry for each cell. */
  private void table(BlockView.Table table, int depth) {
    boolean narrow = table.rows().stream().allMatch(row -> Lengths.fitARow(row.cells()));
    int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean first = true;
    for (BlockView.Row row : table.rows()) {
      boolean header = first && table.header();
      if (narrow) {
        List<List<Piece>> cells = cells(row, width);
        atoms.add(new Atom(header ? "th" : "tr", depth, "", cells, header));
      } else {
        row.cells().forEach(cell -> add("p", depth, "", header ? strong(cell) : cell, false));
      }
      first = false;
    }
  }

  /** As many cells as the longest row has: readers of tables count on it. */
  private static List<List<Piece>> cells(BlockView.Row row, int width) {
    List<List<Piece>> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(Glue.glued(cell)));
    while (cells.size() < width) {
      cells.add(List.of());
    }
    return cells;
  }

  /** Text that is longer than a good part of a column goes on in paragraphs of its own. */
  private void add(String kind, int depth, String marker, List<Piece> words, boolean leadsIn) {
    List<List<Piece>> parts = Lengths.cut(Glue.glued(words));
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      List<List<Piece>> cells = List.of(parts.get(i));
      if (i == 0) {
        atoms.add(new Atom(kind, depth, marker, cells, leadsIn && last));
      } else {
        int below = kind.equals("li") ? depth + 1 : depth;
        atoms.add(new Atom("p", below, "", cells, leadsIn && last));
      }
    }
  }

  private static List<Piece> strong(List<Piece> words) {
    return List.of(new Piece.Stressed(true, words));
  }

  private static List<Piece> words(EntryView entry) {
    List<Piece> words = new ArrayList<>(entry.lead());
    words.add(new Piece.Stressed(true, entry.head()));
    words.addAll(entry.tail());
    words.add(new Piece.Words(entry.sign()));
    words.addAll(entry.body());
    return words;
  }
}
