package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Topic;
import java.util.List;

/** The sheet of nothing but figures and limits. */
final class FactSheet {

  private static final String LEFT_OUT =
      "Only what states a figure or a limit; the rest is on the other sheets.";

  private FactSheet() {}

  /** The topics of a note that state facts, with nothing else in them. */
  static List<Box> boxes(CorrectedNote note) {
    return note.outline().topics().stream()
        .flatMap(
            topic ->
                Facts.in(topic.section())
                    .map(section -> new Box(note, new Topic(topic.key(), topic.above(), section)))
                    .stream())
        .toList();
  }

  static Sheet of(String name, String title, List<Box> boxes) {
    return new Sheet(name, title, false, Format.ANY, boxes, List.of(), LEFT_OUT);
  }
}
