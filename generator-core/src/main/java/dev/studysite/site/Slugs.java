package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names in addresses, worked out once for the same words. Threads may share one. */
final class Slugs {

  /** Long headings are cut: some file systems take no paths above 260 characters. */
  private static final int LONGEST_NAME = 60;

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final NoteMemory<List<String>> topics = new NoteMemory<>();

  /** The name for some words. */
  String of(String words) {
    return known.computeIfAbsent(words, missing -> shortened(Slug.of(missing)));
  }

  /** The name of each topic of a note, in their order. */
  List<String> topics(CorrectedNote note) {
    return topics.of(
        note,
        fresh ->
            fresh.outline().topics().stream().map(topic -> of(Titles.of(fresh, topic))).toList());
  }

  private static String shortened(String slug) {
    if (slug.length() <= LONGEST_NAME) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST_NAME);
    return slug.substring(0, cut > 0 ? cut : LONGEST_NAME);
  }
}
