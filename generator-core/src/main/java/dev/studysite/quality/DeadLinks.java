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

  /**
   * A link to a file of the site.
   *
   * @param target where it leads
   * @param file the file that it stands in
   * @param where the place
   */
  record Local(String target, String file, Where where) {}

  /** The links of a note to files. Pictures are no pages, and reported as what they are. */
  static List<Local> local(CorrectedNote note) {
    List<Local> found = new ArrayList<>();
    String file = note.outline().note().place();
    for (Spot spot : Spot.of(note.outline())) {
      for (Run run : spot.text().runs()) {
        if (run.kind() == Run.Kind.LINK
            && LocalPath.isLocal(run.target())
            && !LocalPath.isPicture(run.target())) {
          found.add(new Local(run.target(), file, new Where(note.path(), run.span().line())));
        }
      }
    }
    return found;
  }

  /** Those that lead nowhere. */
  List<Finding> in(List<Local> links) {
    return links.stream()
        .filter(
            link -> LocalPath.file(link.file(), link.target()).filter(paths::contains).isEmpty())
        .map(link -> Finding.of(Kind.DEAD_LINK, link.target(), link.where()))
        .toList();
  }
}
