package dev.studysite.markdown;

import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Nests sections by the levels of their headings. */
final class SectionStack {

  private final Deque<Draft> open = new ArrayDeque<>();
  private final Draft root = new Draft(Optional.empty(), new ArrayList<>(), new ArrayList<>());

  SectionStack() {
    open.push(root);
  }

  /** Opens the section of a heading. */
  void open(Heading heading) {
    while (open.element().level() >= heading.level()) {
      open.pop();
    }
    Draft draft = new Draft(Optional.of(heading), new ArrayList<>(), new ArrayList<>());
    open.element().sections().add(draft);
    open.push(draft);
  }

  /** Adds blocks to the section that was opened last. */
  void add(List<Block> blocks) {
    open.element().blocks().addAll(blocks);
  }

  /** The top of the tree as it is now. */
  Section root() {
    return root.section();
  }

  /** A section that may still grow. */
  private record Draft(Optional<Heading> heading, List<Block> blocks, List<Draft> sections) {

    int level() {
      return heading.map(Heading::level).orElse(0);
    }

    Section section() {
      List<Section> inner = sections.stream().map(Draft::section).toList();
      return new Section(heading, LeadIns.marked(blocks), inner);
    }
  }
}
