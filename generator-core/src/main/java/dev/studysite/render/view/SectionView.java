package dev.studysite.render.view;

import java.util.List;

/**
 * A section with what stands below it.
 *
 * @param level the level of its heading on the page, 2 to 6; 0 where it has no heading
 * @param id what names the heading on the page
 * @param line where the heading stands in the note
 * @param heading the words of the heading
 * @param blocks its own text
 * @param sections the sections inside it
 */
public record SectionView(
    int level,
    String id,
    int line,
    List<Piece> heading,
    List<BlockView> blocks,
    List<SectionView> sections) {

  /** Copies the lists. */
  public SectionView {
    heading = List.copyOf(heading);
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** The words of the heading without marks. */
  public String title() {
    return Piece.plain(heading);
  }
}
