package dev.studysite.outline.tree;

import dev.studysite.outline.Heading;
import dev.studysite.outline.Section;
import dev.studysite.read.RawNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section that may still grow. */
final class SectionDraft {

  private final Optional<Heading> heading;
  private final List<Unit> units = new ArrayList<>();
  private final List<SectionDraft> sections = new ArrayList<>();

  SectionDraft(Optional<Heading> heading) {
    this.heading = heading;
  }

  /** The level of the heading; 0 for the top of a note. */
  int level() {
    return heading.map(Heading::level).orElse(0);
  }

  void add(Unit unit) {
    units.add(unit);
  }

  void add(SectionDraft section) {
    sections.add(section);
  }

  /** The section as it is now. */
  Section section(RawNote note) {
    List<Section> inner = sections.stream().map(section -> section.section(note)).toList();
    return new Section(heading, BlockTree.of(note, units), inner);
  }
}
