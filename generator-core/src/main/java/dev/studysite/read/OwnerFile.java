package dev.studysite.read;

import dev.studysite.text.Line;
import java.util.List;

/**
 * A text file that the owner wrote beside the notes, such as {@code glossary.md}.
 *
 * @param path the path below the site's source folder, with {@code /} between its parts
 * @param lines every line in order
 */
public record OwnerFile(String path, List<Line> lines) {

  /** Copies the lines. */
  public OwnerFile {
    lines = List.copyOf(lines);
  }
}
