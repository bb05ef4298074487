package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Comparison;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import java.util.Optional;

/** What the lock calls the things that have addresses. */
final class Keys {

  private static final String TOPIC = "topic:";

  private Keys() {}

  static String note(CorrectedNote note) {
    return "note:" + note.path();
  }

  static String of(TopicKey topic) {
    return TOPIC + topic.note() + "#" + topic.path();
  }

  static String of(TermKey term) {
    return "term:" + term.text();
  }

  static String of(Comparison comparison) {
    return "compare:" + comparison.key();
  }

  /** The note that a topic's key names. */
  static Optional<String> note(String key) {
    int hash = key.indexOf('#');
    return key.startsWith(TOPIC) && hash > 0
        ? Optional.of(key.substring(TOPIC.length(), hash))
        : Optional.empty();
  }
}
