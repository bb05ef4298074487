package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.List;

/**
 * The least that a sheet can move to the next column: a paragraph, an entry, a line of code, a row.
 *
 * @param kind {@code h}, {@code p}, {@code e} (a term), {@code r} (a remark), {@code li}, {@code
 *     code}, {@code th} or {@code tr}
 * @param depth how deep it is nested: in lists from 1, 0 for what is in none; for headings from 0
 * @param marker the number of an entry as it stands in the note; empty for bullets and all else
 * @param cells the texts: one, or one for each cell of a row
 * @param leadsIn true where it must stand in one column with what follows it
 */
public record Atom(
    String kind, int depth, String marker, List<List<Piece>> cells, boolean leadsIn) {

  /** Copies the cells. */
  public Atom {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** The kind of element that holds it with its neighbours: rows of both kinds share a table. */
  String family() {
    return kind.equals("th") ? "tr" : kind;
  }
}
