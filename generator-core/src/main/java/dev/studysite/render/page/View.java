package dev.studysite.render.page;

import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import java.util.List;
import java.util.Map;

/**
 * A page as its template gets it.
 *
 * @param template the name of the template, such as {@code topic.ftlh}
 * @param model the views by name, {@code frame} and {@code page}, and two switches: {@code lines}
 *     where elements tell the line of the note that they show, {@code ids} where that names them
 *     too
 * @param beside files that belong to the page: its PDF, a style of its own
 * @param problems what went wrong with it
 */
public record View(
    String template, Map<String, Object> model, List<SiteFile> beside, List<Problem> problems) {

  /** A page with what stands around it. */
  static View of(Frame frame, Record page) {
    return of(frame, page, false, false);
  }

  /** A page whose elements tell the lines of the notes that they show. */
  static View withLines(Frame frame, Record page) {
    return of(frame, page, true, false);
  }

  /** A page of one topic: its elements are named by the lines of the note. */
  static View withLineIds(Frame frame, Record page) {
    return of(frame, page, true, true);
  }

  /** The same page with files that belong to it, and what went wrong with them. */
  View with(List<SiteFile> files, List<Problem> found) {
    return new View(template, model, files, found);
  }

  /** Copies the views and the lists. */
  public View {
    model = Map.copyOf(model);
    beside = List.copyOf(beside);
    problems = List.copyOf(problems);
  }

  private static View of(Frame frame, Record page, boolean lines, boolean ids) {
    return new View(
        frame.kind() + ".ftlh",
        Map.of("frame", frame, "page", page, "lines", lines, "ids", ids),
        List.of(),
        List.of());
  }
}
