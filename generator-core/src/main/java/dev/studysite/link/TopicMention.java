package dev.studysite.link;

import dev.studysite.outline.TopicKey;
import dev.studysite.text.Span;

/**
 * A place where a topic names another one by its heading; the words are a link there.
 *
 * @param target the topic that is named
 * @param topic the topic that names it
 * @param span where it stands in the note, corrected words included as they stand there
 * @param surface the words as the page shows them
 */
public record TopicMention(TopicKey target, TopicKey topic, Span span, String surface)
    implements Pointer, Comparable<TopicMention> {

  /** By place. */
  @Override
  public int compareTo(TopicMention other) {
    return span.compareTo(other.span);
  }
}
