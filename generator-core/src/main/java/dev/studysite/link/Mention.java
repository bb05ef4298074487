package dev.studysite.link;

import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import dev.studysite.text.Span;

/**
 * A place where a text names a term.
 *
 * @param term the term
 * @param topic the topic it stands in
 * @param span where it stands in the note, corrected words included as they stand there
 * @param surface the words as the page shows them
 * @param linked true where the words are a link on the topic's page
 * @param reason why it is a link or not, as a short name: {@code first-in-section}, {@code heading}
 */
public record Mention(
    TermKey term, TopicKey topic, Span span, String surface, boolean linked, String reason)
    implements Pointer, Comparable<Mention> {

  /** By place. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
