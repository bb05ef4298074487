package dev.studysite.study;

import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import java.util.Optional;

/**
 * A flash card.
 *
 * @param id what names it for ever: eight hex digits of its concept, not of its words, so that a
 *     mended slip keeps a learner's progress
 * @param kind what it asks: {@code definition}, {@code expansion}, {@code list}
 * @param question the front, as plain text
 * @param answer the back, as plain text; lines are separated by a line feed
 * @param term the term it is about, where it is about one
 * @param topic the topic it comes from, where the notes say the answer
 * @param fromNotes true where the answer stands in the notes, false where the glossary adds it
 */
public record Card(
    String id,
    String kind,
    String question,
    String answer,
    Optional<TermKey> term,
    Optional<TopicKey> topic,
    boolean fromNotes) {

  /** Asks what a term means. */
  public static final String DEFINITION = "definition";

  /** Asks what letters stand for, or which letters stand for some words. */
  public static final String EXPANSION = "expansion";

  /** Asks for the entries of a list. */
  public static final String LIST = "list";
}
