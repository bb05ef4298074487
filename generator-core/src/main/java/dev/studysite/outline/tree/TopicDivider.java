package dev.studysite.outline.tree;

import dev.studysite.outline.Heading;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.read.RawNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a note into the topics that make its pages. It starts with the sections of the top level
 * and goes a level deeper while these are too long for a page and the next ones are worth one. So
 * of notes with parts, services and aspects the services become pages, whatever their levels.
 */
public final class TopicDivider {

  private static final int DEEPEST_LEVEL = 3;

  /** More lines than this on average, or in any one section, are too much for a page. */
  private static final int LONG_PAGE = 40;

  private static final int LONGEST_PAGE = 80;

  /** Fewer lines than these on average, or in most sections, are too few for a page. */
  private static final int SHORT_PAGE = 6;

  private static final int SHORTEST_PAGE = 3;

  /**
   * The topics of a note, in its order. Every block of the tree is in just one of them. What stands
   * before the first section is a topic with an empty path; a section whose inner sections are
   * topics is one too, with what stands before them, even where that is nothing.
   *
   * @param note the note, for its path
   * @param root the top of its tree
   */
  public List<Topic> divide(RawNote note, Section root) {
    Walk walk = new Walk(note.path(), level(root));
    if (!root.blocks().isEmpty()) {
      walk.add(List.of(), new Section(Optional.empty(), root.blocks(), List.of()));
    }
    root.sections().forEach(section -> walk.divide(List.of(), section));
    return walk.topics;
  }

  private static int level(Section root) {
    int level = 1;
    SectionSizes all = new SectionSizes(root);
    List<Integer> sizes = all.of(level);
    while (level < DEEPEST_LEVEL && (sizes.isEmpty() || isLong(sizes))) {
      int next = level + 1;
      while (next < DEEPEST_LEVEL && all.of(next).isEmpty()) {
        next++;
      }
      List<Integer> inner = all.of(next);
      if (inner.isEmpty() || (!sizes.isEmpty() && !isSubstantial(inner))) {
        return level;
      }
      level = next;
      sizes = inner;
    }
    return level;
  }

  private static boolean isLong(List<Integer> sizes) {
    int longest = 0;
    for (int size : sizes) {
      longest = Math.max(longest, size);
    }
    return mean(sizes) > LONG_PAGE || longest > LONGEST_PAGE;
  }

  private static boolean isSubstantial(List<Integer> sizes) {
    int worth = 0;
    for (int size : sizes) {
      worth += size >= SHORTEST_PAGE ? 1 : 0;
    }
    return mean(sizes) >= SHORT_PAGE || worth * 2 >= sizes.size();
  }

  private static double mean(List<Integer> sizes) {
    long sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    return sizes.isEmpty() ? 0 : sum / (double) sizes.size();
  }

  private static int levelOf(Section section) {
    return section.heading().map(Heading::level).orElse(0);
  }

  /** One walk over the tree. */
  private static final class Walk {

    private static final String BETWEEN = " / ";

    private final String note;
    private final int level;
    private final List<Topic> topics = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();

    Walk(String note, int level) {
      this.note = note;
      this.level = level;
    }

    void divide(List<Heading> above, Section section) {
      List<Section> kept = new ArrayList<>();
      List<Section> own = new ArrayList<>();
      for (Section inner : section.sections()) {
        (levelOf(inner) > level ? kept : own).add(inner);
      }
      add(above, new Section(section.heading(), section.blocks(), kept));
      List<Heading> path = new ArrayList<>(above);
      section.heading().ifPresent(path::add);
      own.forEach(inner -> divide(path, inner));
    }

    void add(List<Heading> above, Section section) {
      List<String> words = new ArrayList<>();
      above.forEach(heading -> words.add(heading.text().text()));
      section.heading().ifPresent(heading -> words.add(heading.text().text()));
      String key = unique(String.join(BETWEEN, words));
      topics.add(new Topic(new TopicKey(note, key), above, section));
    }

    private String unique(String path) {
      String key = path;
      while (!taken.add(key)) {
        key = path + " (" + alike.merge(path, 2, (count, two) -> count + 1) + ")";
      }
      return key;
    }
  }
}
