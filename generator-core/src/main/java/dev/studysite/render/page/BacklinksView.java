package dev.studysite.render.page;

import java.util.List;

/**
 * Where a topic is mentioned.
 *
 * @param entries the topics that mention it
 * @param more how many others do
 */
public record BacklinksView(List<Entry> entries, int more) {
  /** Copies the list. */
  public BacklinksView {
    entries = List.copyOf(entries);
  }

  /**
   * A topic that mentions this one.
   *
   * @param topic its heading
   * @param href the place on its page
   * @param excerpt the sentence
   * @param count how many mentions it has
   */
  public record Entry(String topic, String href, Excerpt excerpt, int count) {}
}
