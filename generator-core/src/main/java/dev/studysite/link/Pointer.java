package dev.studysite.link;

import dev.studysite.text.Span;

/** Words of a note that can lead somewhere in the site: to a term or to a topic. */
public sealed interface Pointer permits Mention, TopicMention {

  /** Where the words stand in the note. */
  Span span();

  /** The words as pages show them. */
  String surface();
}
