package dev.studysite.study;

import java.util.List;

/**
 * What stands on one cheat sheet.
 *
 * @param name what names it across builds: the note's path; for a chapter followed by {@code " / "}
 *     and the raw words of its heading
 * @param title its title
 * @param boxes the boxes in the order of the notes
 */
public record Sheet(String name, String title, List<Box> boxes) {

  /** Copies the boxes. */
  public Sheet {
    boxes = List.copyOf(boxes);
  }
}
