package dev.studysite.link;

import dev.studysite.glossary.TermKey;

/**
 * A term that stands near another one in the notes.
 *
 * @param term the other term
 * @param nearness how near it ever comes
 */
public record Neighbour(TermKey term, Nearness nearness) {

  /** How near two terms come to each other. */
  public enum Nearness {
    /** On one line. */
    LINE,
    /** In one list. */
    LIST,
    /** In one topic. */
    TOPIC
  }
}
