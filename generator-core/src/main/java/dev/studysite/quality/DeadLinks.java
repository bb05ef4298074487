package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.markdown.LocalPath;
import dev.studysite.outline.Run;
import dev.studysite.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds links that lead to no note and no page: those of another site are not looked at. */
final class DeadLinks {

  private final Set<String> paths;

  /**
   * A search among known files.
   *
   * @param paths the notes and pages, below the source folder
   */
  DeadLinks(Set<String> paths) {
    this.paths = paths.stream().map(LocalPath::composed).collect(Collectors.toUnmodifiableSet());
  }

  List<Finding> in(CorrectedNote note) {
    List<Finding> found = new ArrayList<>();
    String place = note.outline().note().place();
    for (Spot spot : Spot.of(note.outline())) {
      for (Run run : spot.text().runs()) {
        if (run.kind() == Run.Kind.LINK && isDead(run.target(), place)) {
          Where where = new Where(note.path(), run.span().line());
          found.add(Finding.of(Kind.DEAD_LINK, run.target(), where));
        }
      }
    }
    return found;
  }

  /** Pictures are no pages, and reported as what they are. */
  private boolean isDead(String target, String file) {
    return LocalPath.isLocal(target)
        && !LocalPath.isPicture(target)
        && LocalPath.file(file, target).filter(paths::contains).isEmpty();
  }
}
