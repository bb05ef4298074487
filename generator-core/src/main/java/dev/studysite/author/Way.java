package dev.studysite.author;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.List;

/** The headings that a line stands under, found by going through the headings above it. */
final class Way {

  private final int line;
  private List<Heading> headings = List.of();

  private Way(int line) {
    this.line = line;
  }

  /** The words of the headings as pages show them, from the top down, without the line itself. */
  static List<String> to(CorrectedNote note, int line) {
    Way way = new Way(line);
    for (Topic topic : note.outline().topics()) {
      way.enter(topic.above(), topic.section());
    }
    return way.headings.stream()
        .filter(heading -> heading.text().firstLine() != line)
        .map(heading -> note.correct(heading.text()))
        .toList();
  }

  /** Of all headings at or above the line the last one counts, with those that it is under. */
  private void enter(List<Heading> above, Section section) {
    List<Heading> under = new ArrayList<>(above);
    section.heading().filter(heading -> heading.text().firstLine() <= line).ifPresent(under::add);
    if (section.heading().isPresent() && under.size() > above.size()) {
      headings = List.copyOf(under);
    }
    section.sections().forEach(inner -> enter(under, inner));
  }
}
