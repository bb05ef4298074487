package dev.studysite.outline;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands below it.
 *
 * @param heading the heading; none for the top of a note, which holds what comes before the first
 * @param blocks the section's own text
 * @param sections the sections inside it, in order
 */
public record Section(Optional<Heading> heading, List<Block> blocks, List<Section> sections) {

  /** Copies the lists. */
  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
