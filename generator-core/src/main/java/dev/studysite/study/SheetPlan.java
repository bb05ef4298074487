package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which sheets a note gives: one for all of it, one for each large chapter, and one for its
 * facts and limits.
 */
final class SheetPlan {

  /** Fewer topics with facts than this are found at a glance on the note's own sheet. */
  private static final int FEWEST_FACTS = 3;

  /** A chapter with fewer blocks and entries than this fills less than half a page. */
  private static final int LARGE = 30;

  private SheetPlan() {}

  /**
   * The sheets of a note.
   *
   * @param note the note
   * @param chapters true where large chapters get a sheet of their own
   */
  static List<Sheet> of(CorrectedNote note, boolean chapters) {
    List<Topic> topics = note.outline().topics();
    if (topics.isEmpty()) {
      return List.of();
    }
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(note, note.path(), title(note), topics));
    if (chapters) {
      Map<Integer, List<Topic>> byChapter = byChapter(topics);
      byChapter.values().stream()
          .filter(chapter -> byChapter.size() > 1 && chapter.size() > 1)
          .filter(chapter -> size(chapter) >= LARGE)
          .forEach(chapter -> sheets.add(chapterSheet(note, chapter)));
    }
    List<Box> facts = Facts.of(note);
    if (facts.size() >= FEWEST_FACTS) {
      String name = withoutEnding(note.path()) + " / facts";
      sheets.add(FactSheet.of(name, title(note) + ": facts and limits", facts));
    }
    return sheets;
  }

  /** The topics below each heading of the first level, by the line of the heading. */
  private static Map<Integer, List<Topic>> byChapter(List<Topic> topics) {
    Map<Integer, List<Topic>> byChapter = new LinkedHashMap<>();
    for (Topic topic : topics) {
      chapter(topic)
          .map(heading -> heading.text().firstLine())
          .ifPresent(
              line -> byChapter.computeIfAbsent(line, start -> new ArrayList<>()).add(topic));
    }
    return byChapter;
  }

  private static Optional<Heading> chapter(Topic topic) {
    Optional<Heading> outermost =
        topic.above().isEmpty() ? topic.section().heading() : Optional.of(topic.above().get(0));
    return outermost.filter(heading -> heading.level() == 1);
  }

  private static Sheet chapterSheet(CorrectedNote note, List<Topic> chapter) {
    Heading heading = chapter(chapter.get(0)).orElseThrow();
    String title = note.correct(heading.text()).strip();
    return sheet(note, withoutEnding(note.path()) + " / " + title, title, chapter);
  }

  private static Sheet sheet(CorrectedNote note, String name, String title, List<Topic> topics) {
    return new Sheet(name, title, topics.stream().map(topic -> new Box(note, topic)).toList());
  }

  private static int size(List<Topic> topics) {
    return topics.stream().mapToInt(topic -> Walk.size(topic.section())).sum();
  }

  /** The title of the note; of one without, the name of its file without folder and ending. */
  private static String title(CorrectedNote note) {
    return note.outline()
        .title()
        .map(heading -> note.correct(heading.text()).strip())
        .filter(title -> !title.isEmpty())
        .orElse(withoutEnding(note.path().substring(note.path().lastIndexOf('/') + 1)));
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
