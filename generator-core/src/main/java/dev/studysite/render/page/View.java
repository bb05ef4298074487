package dev.studysite.render.page;

import java.util.HashMap;
import java.util.Map;

/**
 * A page as its template gets it.
 *
 * @param template the name of the template, such as {@code topic.ftlh}
 * @param model the views by name, {@code frame} and {@code page}, {@code lines}, true where
 *     elements tell the line of the note that they show, and {@code ids}, what names them by that
 *     line
 */
public record View(String template, Map<String, Object> model) {

  /** A page with what stands around it. */
  static View of(Frame frame, Record page) {
    return of(frame, page, false, Map.of());
  }

  /** A page whose elements tell the lines of the notes that they show. */
  static View withLines(Frame frame, Record page) {
    return of(frame, page, true, Map.of());
  }

  /** A page of one topic: its elements are named by the lines of the note. */
  static View withLineIds(Frame frame, Record page, Map<Integer, String> ids) {
    Map<String, String> byLine = new HashMap<>();
    ids.forEach((line, id) -> byLine.put(line.toString(), id));
    return of(frame, page, true, byLine);
  }

  /** Copies the views. */
  public View {
    model = Map.copyOf(model);
  }

  /** The same page with one more view. */
  public View with(String name, Record view) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, view);
    return new View(template, more);
  }

  private static View of(Frame frame, Record page, boolean lines, Map<String, String> ids) {
    return new View(
        frame.kind() + ".ftlh", Map.of("frame", frame, "page", page, "lines", lines, "ids", ids));
  }
}
