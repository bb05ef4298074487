package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Section;
import dev.studysite.outline.Spot;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds headings with a single line of text below, and none but that. */
final class ShortSections {

  private static final int LONG = 120;

  private ShortSections() {}

  static List<Finding> in(CorrectedNote note) {
    Outline outline = note.outline();
    List<Spot> spots = Spot.of(outline);
    Map<Integer, List<Spot>> below = new HashMap<>();
    for (Spot spot : spots) {
      if (spot.role() != Spot.Role.HEADING) {
        below.computeIfAbsent(spot.section(), none -> new ArrayList<>()).add(spot);
      }
    }
    List<Finding> found = new ArrayList<>();
    for (Spot spot : spots) {
      List<Spot> texts = below.getOrDefault(spot.section(), List.of());
      boolean heading = spot.role() == Spot.Role.HEADING && spot.section() > 0;
      if (heading && texts.size() == 1 && isShort(note, texts.get(0)) && isLeaf(outline, spot)) {
        Where where = new Where(note.path(), spot.text().firstLine());
        found.add(Finding.of(Kind.ONE_LINE, note.correct(spot.text()), where));
      }
    }
    return found;
  }

  private static boolean isShort(CorrectedNote note, Spot text) {
    return note.correct(text.text()).length() <= LONG;
  }

  /** True for a section that holds one block and no section. */
  private static boolean isLeaf(Outline outline, Spot heading) {
    int line = heading.text().firstLine();
    return outline.topics().stream()
        .filter(topic -> topic.key().equals(heading.topic()))
        .map(Topic::section)
        .anyMatch(section -> isLeaf(section, line));
  }

  private static boolean isLeaf(Section section, int line) {
    boolean here = section.heading().filter(h -> h.text().firstLine() == line).isPresent();
    return here
        ? section.blocks().size() == 1 && section.sections().isEmpty()
        : section.sections().stream().anyMatch(inner -> isLeaf(inner, line));
  }
}
