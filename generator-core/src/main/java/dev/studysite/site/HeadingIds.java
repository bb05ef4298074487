package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the headings of a topic's page: {@code s-} and the slug of the corrected words. */
public final class HeadingIds {

  private static final String PREFIX = "s-";

  private HeadingIds() {}

  /**
   * The id of each heading inside a topic, by the line it stands on; the topic's own heading is the
   * page's and has none. Of headings of equal words the first keeps the plain name, so that one
   * that is added below changes nothing; the others get the hash of the way down to them.
   */
  public static Map<Integer, String> of(CorrectedNote note, Topic topic) {
    Map<Integer, String> slugs = new LinkedHashMap<>();
    Map<Integer, String> ways = new HashMap<>();
    collect(note, topic.section(), "", slugs, ways);
    Set<String> named = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, String> ids = new LinkedHashMap<>();
    slugs.forEach(
        (line, slug) -> {
          String way = ways.getOrDefault(line, "");
          String salt = "#".repeat(seen.merge(way, 1, Integer::sum) - 1);
          boolean first = named.add(slug);
          ids.put(line, PREFIX + slug + (first ? "" : "-" + Slug.hash(way + salt)));
        });
    return ids;
  }

  /**
   * The id of each heading of an authored page, by the line it stands on; the one that is the title
   * of the page has none.
   */
  public static Map<Integer, String> of(Outline page) {
    Map<Integer, String> ids = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    page.topics().forEach(topic -> collect(topic.section(), seen, ids));
    if (page.title().isEmpty()) {
      page.topics().stream()
          .flatMap(topic -> topic.section().heading().stream())
          .findFirst()
          .map(HeadingIds::line)
          .ifPresent(ids::remove);
    }
    return ids;
  }

  private static void collect(
      Section section, Map<String, Integer> seen, Map<Integer, String> ids) {
    section.heading().ifPresent(heading -> ids.put(line(heading), id(heading, seen)));
    section.sections().forEach(inner -> collect(inner, seen, ids));
  }

  /** The second heading of the same words gets a hash that tells how many stood before it. */
  private static String id(Heading heading, Map<String, Integer> seen) {
    String slug = Slug.of(heading.text().text());
    int before = seen.merge(slug, 1, Integer::sum) - 1;
    return PREFIX + slug + (before == 0 ? "" : "-" + Slug.hash(slug + before));
  }

  private static void collect(
      CorrectedNote note,
      Section section,
      String above,
      Map<Integer, String> slugs,
      Map<Integer, String> ways) {
    List<Section> inner = section.sections();
    for (Section child : inner) {
      String raw = child.heading().map(heading -> heading.text().text()).orElse("");
      String way = above + " / " + raw;
      child.heading().map(heading -> line(heading)).ifPresent(line -> ways.put(line, way));
      child
          .heading()
          .ifPresent(heading -> slugs.put(line(heading), Slug.of(note.correct(heading.text()))));
      collect(note, child, way, slugs, ways);
    }
  }

  private static int line(Heading heading) {
    return heading.text().firstLine();
  }
}
