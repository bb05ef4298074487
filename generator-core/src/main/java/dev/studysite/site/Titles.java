package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;

/** What notes, topics and authored pages are called. */
public final class Titles {

  private static final String BEFORE_THE_FIRST_HEADING = "Opening";

  private Titles() {}

  /** The corrected title of a note, or else the name of its file without the ending. */
  public static String of(CorrectedNote note) {
    return note.outline()
        .title()
        .map(heading -> note.correct(heading.text()))
        .orElseGet(() -> fileName(note.path()));
  }

  /**
   * The corrected heading of a topic; for what stands before the first heading "Opening", and where
   * that is the whole note, the note's title.
   */
  public static String of(CorrectedNote note, Topic topic) {
    return topic
        .section()
        .heading()
        .map(heading -> note.correct(heading.text()))
        .orElseGet(() -> isWhole(note) ? of(note) : BEFORE_THE_FIRST_HEADING);
  }

  private static boolean isWhole(CorrectedNote note) {
    return note.outline().topics().size() == 1;
  }

  /** The title of an authored page, or else the name of its file. */
  public static String of(Outline page) {
    return page.title()
        .or(() -> page.topics().stream().findFirst().flatMap(topic -> topic.section().heading()))
        .map(heading -> heading.text().text())
        .orElseGet(() -> fileName(page.note().path()));
  }

  private static String fileName(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
