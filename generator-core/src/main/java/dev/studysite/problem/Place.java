package dev.studysite.problem;

import dev.studysite.text.Line;
import dev.studysite.text.Position;
import java.util.Optional;

/**
 * Where a problem stands.
 *
 * @param path the file or folder, relative to the site's source, with {@code /} between its parts
 * @param position the line and column, where the problem has one
 * @param line the words of that line, to be shown with a caret under the column
 */
public record Place(String path, Optional<Position> position, Optional<String> line) {

  /** A whole file or folder. */
  public static Place of(String path) {
    return new Place(path, Optional.empty(), Optional.empty());
  }

  /**
   * A place in a line.
   *
   * @param offset a UTF-16 offset of the line
   */
  public static Place of(String path, Line line, int offset) {
    return new Place(path, Optional.of(line.at(offset)), Optional.of(line.text()));
  }

  /** {@code notes/kms.txt:12:7}, or the path alone. */
  @Override
  public String toString() {
    return position.map(at -> path + ":" + at.line() + ":" + at.column()).orElse(path);
  }
}
