package dev.studysite.site;

import dev.studysite.outline.Outline;
import dev.studysite.outline.Run;
import dev.studysite.outline.Spot;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NoteFormat;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports the links between files that lead nowhere, and the pictures that are not shown. */
final class DeadLinks {

  private static final Set<String> PICTURES =
      Set.of("apng", "avif", "bmp", "drawio", "gif", "jpeg", "jpg", "png", "svg", "tiff", "webp");

  private final LocalLinks links;
  private final List<Problem> problems = new ArrayList<>();

  private DeadLinks(LocalLinks links) {
    this.links = links;
  }

  /** The problems of all authored Markdown, in its order; inference finds no such links. */
  static List<Problem> in(SiteContent content, LocalLinks links) {
    DeadLinks dead = new DeadLinks(links);
    content.notes().stream()
        .map(note -> note.outline())
        .filter(outline -> outline.note().format() == NoteFormat.MARKDOWN)
        .forEach(outline -> dead.look(outline, outline.note().place()));
    content.pages().forEach(page -> dead.look(page, page.note().path()));
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
    return run.kind() == Run.Kind.LINK && isLocal(run.target());
  }

  /** True for addresses without a scheme. */
  private static boolean isLocal(String target) {
    int colon = target.indexOf(':');
    return colon < 0
        || target.substring(0, colon).codePoints().anyMatch(c -> "/?#".indexOf(c) >= 0);
  }

  private void report(String file, String target, Place where) {
    Optional<LocalLinks.Found> found = links.find(file, target);
    if (found.isPresent() && found.get().exact()) {
      return;
    }
    if (found.isPresent()) {
      String what = "leads to " + target + ", where no heading has that name";
      problems.add(Problem.warning(where, what, "Name a heading as it is written there."));
    } else if (PICTURES.contains(ending(target))) {
      String what = "shows the words of the picture " + target + ", not the picture";
      problems.add(
          Problem.warning(where, what, "Say in words what it shows: sites have no pictures."));
    } else {
      String what = "leads to " + target + ", of which no page is made";
      String hint = "Correct the path: it starts at the folder of this file.";
      problems.add(Problem.warning(where, what, hint));
    }
  }

  private static String ending(String target) {
    String path = LocalLinks.path(target);
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
