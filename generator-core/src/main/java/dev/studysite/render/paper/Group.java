package dev.studysite.render.paper;

import java.util.List;

/**
 * Atoms that follow each other in one element.
 *
 * @param kind the kind of its first atom; {@code li} for a whole list, nested ones with it
 * @param entries the atoms; those of a list with what is nested in them
 */
public record Group(String kind, List<Entry> entries) {

  /** Copies the entries. */
  public Group {
    entries = List.copyOf(entries);
  }

  /**
   * An atom and what is nested in it.
   *
   * @param id what names it while its height is taken; empty afterwards
   * @param level the level of a heading, 2 to 6, as in HTML; 0 for all else
   * @param atom the atom
   * @param inner what is nested in it, for entries of lists
   */
  public record Entry(String id, int level, Atom atom, List<Group> inner) {

    /** Copies what is nested. */
    public Entry {
      inner = List.copyOf(inner);
    }
  }
}
