package dev.studysite.study;

import java.util.List;

/**
 * What stands on one cheat sheet.
 *
 * @param name what names it across builds: the note's path; for a chapter without its ending and
 *     followed by {@code " / "} and the corrected words of the chapter's heading
 * @param title its title
 * @param boxes the boxes in the order of the notes
 */
public record Sheet(String name, String title, List<Box> boxes) {

  /** Copies the boxes. */
  public Sheet {
    boxes = List.copyOf(boxes);
  }
}
