package dev.studysite.read;

import dev.studysite.text.Line;
import java.util.List;

/**
 * One note as it stands, decoded and cut into lines; nothing is changed or left out.
 *
 * @param path the path below {@code notes/}, with {@code /} between its parts
 * @param format how it is to be read
 * @param encoding the name of the charset it was decoded with
 * @param lines every line in order, the blank ones too
 */
public record RawNote(String path, NoteFormat format, String encoding, List<Line> lines) {

  /** Copies the lines. */
  public RawNote {
    lines = List.copyOf(lines);
  }

  /**
   * A line by its number.
   *
   * @param number from 1
   * @throws IndexOutOfBoundsException where the note has no such line
   */
  public Line line(int number) {
    return lines.get(number - 1);
  }

  /** The path as problems name it, from the site's source folder: {@code notes/aws/kms.txt}. */
  public String place() {
    return "notes/" + path;
  }
}
