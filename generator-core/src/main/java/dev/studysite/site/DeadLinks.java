package dev.studysite.site;

import dev.studysite.markdown.LocalPath;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Run;
import dev.studysite.outline.Spot;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NoteFormat;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports the links between files that lead nowhere, and the pictures that are not shown. */
final class DeadLinks {

  private final LocalLinks links;
  private final boolean ofNote;
  private final List<Problem> problems = new ArrayList<>();

  private DeadLinks(LocalLinks links, boolean ofNote) {
    this.links = links;
    this.ofNote = ofNote;
  }

  /**
   * The problems of all authored Markdown, in its order; inference finds no such links. Those of
   * notes that lead to no file at all are left to the report on the notes' quality.
   */
  static List<Problem> in(SiteContent content, LocalLinks links) {
    DeadLinks notes = new DeadLinks(links, true);
    content.notes().stream()
        .map(note -> note.outline())
        .filter(outline -> outline.note().format() == NoteFormat.MARKDOWN)
        .forEach(outline -> notes.look(outline, outline.note().place()));
    List<Problem> problems = new ArrayList<>(notes.problems);
    content.pages().forEach(page -> problems.addAll(in(page, links)));
    content.entries().forEach(file -> problems.addAll(in(file, links)));
    return problems;
  }

  /** The problems of an authored page, or of the files of terms and remarks. */
  static List<Problem> in(Outline page, LocalLinks links) {
    DeadLinks dead = new DeadLinks(links, false);
    dead.look(page, page.note().path());
    return List.copyOf(dead.problems);
  }

  private void look(Outline outline, String file) {
    String last = "";
    for (Spot spot : Spot.of(outline)) {
      for (Run run : spot.text().runs()) {
        // A link of several runs, such as one with stressed words, is reported once.
        if (isLocal(run) && !run.target().equals(last)) {
          Line line = outline.note().line(run.span().line());
          report(file, run.target(), Place.of(file, line, run.span().start()));
        }
        last = isLocal(run) ? run.target() : "";
      }
    }
  }

  private static boolean isLocal(Run run) {
    return run.kind() == Run.Kind.LINK && LocalPath.isLocal(run.target());
  }

  private void report(String file, String target, Place where) {
    Optional<LocalLinks.Found> found = links.find(file, target);
    if (found.isPresent() && found.get().exact()) {
      return;
    }
    if (found.isPresent()) {
      String what = "leads to " + target + ", where no heading has that name";
      problems.add(Problem.warning(where, what, "Name a heading as it is written there."));
    } else if (LocalPath.isPicture(target)) {
      String what = "shows the words of the picture " + target + ", not the picture";
      problems.add(
          Problem.warning(where, what, "Say in words what it shows: sites have no pictures."));
    } else if (!ofNote) {
      String what = "leads to " + target + ", of which no page is made";
      String hint = "Correct the path: it starts at the folder of this file.";
      problems.add(Problem.warning(where, what, hint));
    }
  }
}
