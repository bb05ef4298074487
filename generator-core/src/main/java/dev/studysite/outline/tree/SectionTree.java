package dev.studysite.outline.tree;

import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.outline.label.Row;
import dev.studysite.read.RawNote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes the tree of sections and blocks of labelled lines.
 *
 * @param title the heading that names the whole note, where it has one
 * @param root the top of the tree
 */
record SectionTree(Optional<Heading> title, Section root) {

  /**
   * The tree of a note.
   *
   * @param note the note
   * @param rows its lines that are not blank, in order
   */
  static SectionTree of(RawNote note, List<Row> rows) {
    return new Builder(note).build(Unit.of(rows));
  }

  /** One walk over the units. */
  private static final class Builder {

    private final RawNote note;
    private final Deque<SectionDraft> open = new ArrayDeque<>();
    private final List<Heading> titles = new ArrayList<>();

    Builder(RawNote note) {
      this.note = note;
    }

    SectionTree build(List<Unit> units) {
      SectionDraft root = new SectionDraft(Optional.empty());
      open.push(root);
      for (Unit unit : units) {
        if (unit.is().isHeading()) {
          takeHeading(unit);
        } else {
          open.element().add(unit);
        }
      }
      return new SectionTree(titles.stream().findFirst(), root.section(note));
    }

    /** A second title, which no labeller should give, opens a section of the top level. */
    private void takeHeading(Unit unit) {
      Passage words = PassageReader.heading(unit);
      if (unit.is() == Label.TITLE && titles.isEmpty()) {
        titles.add(new Heading(0, words, unit.evidence()));
        return;
      }
      int level = Math.max(1, unit.is().ordinal());
      while (open.element().level() >= level) {
        open.pop();
      }
      SectionDraft section =
          new SectionDraft(Optional.of(new Heading(level, words, unit.evidence())));
      open.element().add(section);
      open.push(section);
    }
  }
}
