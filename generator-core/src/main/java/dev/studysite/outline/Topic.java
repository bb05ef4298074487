package dev.studysite.outline;

import java.util.List;

/**
 * What makes one page: a section at the level that the note divides at. Every line of the note is
 * in just one topic, but for its title and blank lines.
 *
 * @param key what names it
 * @param above the headings that it stands under, from the top down, without its own
 * @param section its heading, blocks and inner sections; where a section's inner sections are
 *     topics themselves, only what stands before the first of them
 */
public record Topic(TopicKey key, List<Heading> above, Section section) {

  /** Copies the headings. */
  public Topic {
    above = List.copyOf(above);
  }
}
