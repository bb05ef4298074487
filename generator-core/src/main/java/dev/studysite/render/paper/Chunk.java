package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.List;

/**
 * What one column shows of a box.
 *
 * @param id what names it on the sheet; empty where an earlier chunk of the box has the name
 * @param level how deep its heading is nested: 2 to 6, as in HTML
 * @param heading the words of the heading
 * @param href where the heading leads; empty for nowhere
 * @param continued true where the box begins in an earlier column
 * @param opens true where deeper boxes follow below its heading
 * @param bare true for a heading alone
 * @param groups what it shows
 */
public record Chunk(
    String id,
    int level,
    List<Piece> heading,
    String href,
    boolean continued,
    boolean opens,
    boolean bare,
    List<Group> groups) {

  /** Copies the lists. */
  public Chunk {
    heading = List.copyOf(heading);
    groups = List.copyOf(groups);
  }
}
