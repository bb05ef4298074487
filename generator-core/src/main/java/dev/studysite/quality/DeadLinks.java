package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Run;
import dev.studysite.outline.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds links that lead to no note and no page: those of another site are not looked at. */
final class DeadLinks {

  private static final List<String> ELSEWHERE = List.of("http:", "https:", "mailto:");

  private final Set<String> paths;

  /**
   * A search among known files.
   *
   * @param paths the notes and pages, below the source folder
   */
  DeadLinks(Set<String> paths) {
    this.paths = paths;
  }

  List<Finding> in(CorrectedNote note) {
    List<Finding> found = new ArrayList<>();
    String place = note.outline().note().place();
    String folder = place.substring(0, place.lastIndexOf('/') + 1);
    for (Spot spot : Spot.of(note.outline())) {
      for (Run run : spot.text().runs()) {
        if (run.kind() == Run.Kind.LINK && isDead(run.target(), folder)) {
          Where where = new Where(note.path(), run.span().line());
          found.add(Finding.of(Kind.DEAD_LINK, run.target(), where));
        }
      }
    }
    return found;
  }

  private boolean isDead(String target, String folder) {
    String lower = target.toLowerCase(Locale.ROOT);
    boolean other = ELSEWHERE.stream().anyMatch(lower::startsWith);
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    return !other && !path.isEmpty() && !paths.contains(resolved(folder, path));
  }

  private static String resolved(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
