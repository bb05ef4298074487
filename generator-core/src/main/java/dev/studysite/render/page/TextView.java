package dev.studysite.render.page;

import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * A page that the owner wrote.
 *
 * @param title its title
 * @param sections its text
 */
public record TextView(List<Piece> title, List<SectionView> sections) {
  /** Copies the lists. */
  public TextView {
    title = List.copyOf(title);
    sections = List.copyOf(sections);
  }
}
