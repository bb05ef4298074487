package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.shape.Marker;
import dev.studysite.read.RawNote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Makes blocks of the lines of one section, lists nested by depth. */
final class BlockTree {

  /** Deeper entries stand beside each other here: no reader and no browser follows further. */
  private static final int DEEPEST = 16;

  private final RawNote note;
  private final BlockDraft body = new BlockDraft();
  private final Deque<ListDraft> lists = new ArrayDeque<>();

  private BlockTree(RawNote note) {
    this.note = note;
  }

  /** The blocks of a section's own lines. */
  static List<Block> of(RawNote note, List<Unit> units) {
    BlockTree tree = new BlockTree(note);
    int at = 0;
    while (at < units.size()) {
      at = tree.take(units, at);
    }
    return tree.body.blocks();
  }

  /** Takes one unit, or all that make one block with it; gives the index behind. */
  private int take(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (CodeReader.isCode(unit)) {
      int end = runEnd(units, at, CodeReader::isCode);
      BlockDraft place = place(unit.depth());
      CodeReader.read(note, units.subList(at, end)).forEach(place::add);
      return end;
    }
    if (unit.is() == Label.TABLE) {
      int end = runEnd(units, at, next -> next.is() == Label.TABLE);
      place(unit.depth()).add(CellReader.read(units.subList(at, end)));
      return end;
    }
    takeWords(unit);
    return at + 1;
  }

  private static int runEnd(List<Unit> units, int from, Predicate<Unit> belongs) {
    int end = from;
    while (end < units.size() && belongs.test(units.get(end))) {
      end++;
    }
    return end;
  }

  private void takeWords(Unit unit) {
    if (unit.first().isUnderline()) {
      return;
    }
    boolean entry = unit.is() == Label.ITEM || unit.is() == Label.SUBITEM;
    if (unit.is() == Label.DEFINITION && unit.depth() == 0) {
      place(0).add(DefinitionReader.read(unit));
    } else if (entry || unit.is() == Label.DEFINITION) {
      takeEntry(unit);
    } else {
      place(unit.depth()).add(paragraph(PassageReader.paragraph(unit), unit));
    }
  }

  private void takeEntry(Unit unit) {
    Block first =
        unit.is() == Label.DEFINITION
            ? DefinitionReader.read(unit)
            : paragraph(PassageReader.item(unit), unit);
    Marker marker = unit.first().shape().marker();
    boolean word = SpokenMarks.isWord(unit.first());
    String mark = word ? "" : unit.first().line().text().substring(marker.start(), marker.end());
    list(Math.min(unit.depth(), DEEPEST), marker.isOrdinal()).add(mark, first);
  }

  private static Block.Paragraph paragraph(Passage text, Unit unit) {
    return new Block.Paragraph(text, false, unit.evidence());
  }

  /** The open list of a depth, opened where there is none. */
  private ListDraft list(int depth, boolean ordered) {
    closeBelow(depth);
    ListDraft top = lists.peek();
    if (top != null && top.depth() == depth && top.isOrdered() == ordered) {
      return top;
    }
    if (top != null && top.depth() == depth) {
      lists.pop();
    }
    ListDraft list = new ListDraft(depth, ordered);
    innermost().add(list);
    lists.push(list);
    return list;
  }

  /** Where a block goes that is no entry itself: into the entry that it is nested in. */
  private BlockDraft place(int depth) {
    closeBelow(Math.min(depth, DEEPEST));
    return innermost();
  }

  private BlockDraft innermost() {
    ListDraft top = lists.peek();
    return top == null ? body : top.last();
  }

  private void closeBelow(int depth) {
    while (!lists.isEmpty() && lists.peek().depth() > depth) {
      lists.pop();
    }
  }
}
