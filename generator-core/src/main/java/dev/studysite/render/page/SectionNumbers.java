package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of sections on paper. Notes are numbered where there are several; the topics of a
 * note by their depth: {@code 2.1.3}. No level is left out.
 */
final class SectionNumbers {

  private final Map<TopicKey, String> numbers = new HashMap<>();
  private final Map<TopicKey, Integer> depths = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();

  SectionNumbers(List<CorrectedNote> all) {
    for (int i = 0; i < all.size(); i++) {
      CorrectedNote note = all.get(i);
      String number = all.size() == 1 ? "" : String.valueOf(i + 1);
      notes.put(note.path(), number);
      number(note, number);
    }
  }

  /** The number of a note; empty where it is the only one. */
  String note(CorrectedNote note) {
    return notes.getOrDefault(note.path(), "");
  }

  /** The number of a topic. */
  String of(TopicKey topic) {
    return numbers.getOrDefault(topic, "");
  }

  /** How many numbered sections a topic stands in. */
  int depth(TopicKey topic) {
    return depths.getOrDefault(topic, 0);
  }

  private void number(CorrectedNote note, String prefix) {
    List<Integer> counts = new ArrayList<>();
    for (Topic topic : note.outline().topics()) {
      int depth = Math.min(topic.above().size(), counts.size());
      if (counts.size() > depth + 1) {
        counts.subList(depth + 1, counts.size()).clear();
      }
      if (counts.size() == depth) {
        counts.add(1);
      } else {
        counts.set(depth, counts.get(depth) + 1);
      }
      StringBuilder number = new StringBuilder(prefix);
      counts.forEach(count -> number.append(number.isEmpty() ? "" : ".").append(count));
      numbers.put(topic.key(), number.toString());
      depths.put(topic.key(), depth);
    }
  }
}
