package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks out of a section what states a figure or a limit, with what it needs to be understood. */
public final class Facts {

  private Facts() {}

  /** The topics of a note that state facts, with nothing else in them. */
  public static List<Box> of(CorrectedNote note) {
    return note.outline().topics().stream()
        .flatMap(
            topic ->
                in(topic.section())
                    .map(section -> new Box(note, new Topic(topic.key(), topic.above(), section)))
                    .stream())
        .toList();
  }

  /** The section with nothing but facts below its headings; none where it holds none. */
  static Optional<Section> in(Section section) {
    List<Block> blocks = blocks(section.blocks());
    List<Section> sections =
        section.sections().stream().flatMap(inner -> in(inner).stream()).toList();
    return blocks.isEmpty() && sections.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(section.heading(), blocks, sections));
  }

  /**
   * What leads in to a list is kept where an entry of the list is; what states a figure and leads
   * in to something keeps all of it.
   */
  private static List<Block> blocks(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Optional<Block.Paragraph> lead = Optional.empty();
    for (Block block : blocks) {
      boolean announced = lead.filter(before -> isFact(before.text())).isPresent();
      Optional<Block> fact = announced ? Optional.of(block) : fact(block);
      if (fact.isPresent() && !announced) {
        lead.ifPresent(kept::add);
      }
      fact.ifPresent(kept::add);
      lead = leadIn(block);
    }
    return kept;
  }

  private static Optional<Block.Paragraph> leadIn(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.leadsIn()
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  private static Optional<Block> fact(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> keep(block, isFact(paragraph.text())),
            definition -> keep(block, isFact(definition.text())),
            Facts::list,
            code -> Optional.empty(),
            Facts::table));
  }

  private static Optional<Block> keep(Block block, boolean wanted) {
    return wanted ? Optional.of(block) : Optional.empty();
  }

  private static Optional<Block> list(Block.ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> inner = blocks(item.blocks());
      if (!inner.isEmpty()) {
        items.add(new Block.Item(item.marker(), withFirst(item, inner)));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ListBlock(list.ordered(), items));
  }

  /** What is nested needs the entry that it is nested in. */
  private static List<Block> withFirst(Block.Item item, List<Block> inner) {
    Block first = item.blocks().get(0);
    if (inner.contains(first) || first instanceof Block.ListBlock) {
      return inner;
    }
    List<Block> all = new ArrayList<>(List.of(first));
    all.addAll(inner);
    return all;
  }

  private static Optional<Block> table(Block.Table table) {
    List<List<Passage>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Passage> row = table.rows().get(i);
      if ((i == 0 && table.header()) || row.stream().anyMatch(Facts::isFact)) {
        rows.add(row);
      }
    }
    boolean empty = rows.size() <= (table.header() ? 1 : 0);
    return empty
        ? Optional.empty()
        : Optional.of(new Block.Table(table.header(), rows, table.evidence()));
  }

  private static boolean isFact(Passage passage) {
    return Figures.in(passage.text());
  }
}
