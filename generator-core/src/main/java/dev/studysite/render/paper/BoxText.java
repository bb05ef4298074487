package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.List;

/**
 * A box of a sheet as it is shown.
 *
 * @param id what names it on the sheet
 * @param level how deep its heading is nested, from 0
 * @param opens true where the boxes after it are deeper
 * @param heading the words of its heading; empty where it has none
 * @param href where the heading leads; empty for nowhere
 * @param atoms what stands in it, in order; none for a heading alone
 */
public record BoxText(
    String id, int level, boolean opens, List<Piece> heading, String href, List<Atom> atoms) {

  /** Copies the lists. */
  public BoxText {
    heading = List.copyOf(heading);
    atoms = List.copyOf(atoms);
  }

  /** True for a heading that only opens what follows. */
  public boolean isBare() {
    return atoms.isEmpty();
  }

  /** The words of the heading, for the bookmarks. */
  public String name() {
    return Piece.plain(heading).strip();
  }
}
