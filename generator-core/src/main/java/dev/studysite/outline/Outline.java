package dev.studysite.outline;

import dev.studysite.read.RawNote;
import java.util.List;
import java.util.Optional;

/**
 * A note, understood.
 *
 * @param note the note as it stands
 * @param title the heading that names the whole note, where it has one
 * @param topics the topics in the order of the note
 * @param labels what each line is: one for every line that is not blank, in order
 */
public record Outline(
    RawNote note, Optional<Heading> title, List<Topic> topics, List<LineLabel> labels) {

  /** Copies the lists. */
  public Outline {
    topics = List.copyOf(topics);
    labels = List.copyOf(labels);
  }
}
