package dev.studysite.render.paper;

import java.util.ArrayList;
import java.util.List;

/** Puts atoms that were taken apart for the packing back into lists, tables and code. */
final class Grouping {

  private final List<Atom> atoms;
  private final String prefix;
  private final int level;
  private final HeadingLevels levels;

  /**
   * Takes the atoms of a box.
   *
   * @param atoms all atoms of the box
   * @param prefix what the ids of the atoms begin with; empty for no ids
   * @param level the level that the heading of the box wants
   * @param levels gives its inner headings theirs
   */
  Grouping(List<Atom> atoms, String prefix, int level, HeadingLevels levels) {
    this.atoms = atoms;
    this.prefix = prefix;
    this.level = level;
    this.levels = levels;
  }

  /** The groups of some of the atoms. */
  List<Group> of(int from, int to) {
    List<Group> groups = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = at + 1;
      while (end < to && belongs(atoms.get(at), atoms.get(end))) {
        end++;
      }
      groups.add(new Group(atoms.get(at).family(), entries(at, end)));
      at = end;
    }
    return groups;
  }

  private List<Group.Entry> entries(int from, int to) {
    List<Group.Entry> entries = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = at + 1;
      while (end < to && atoms.get(end).depth() > atoms.get(at).depth()) {
        end++;
      }
      entries.add(new Group.Entry(id(at), level(at), atoms.get(at), of(at + 1, end)));
      at = end;
    }
    return entries;
  }

  private int level(int at) {
    Atom atom = atoms.get(at);
    return atom.kind().equals("h") ? levels.next(level + 1 + atom.depth()) : 0;
  }

  private String id(int at) {
    return prefix.isEmpty() ? "" : prefix + "-" + at;
  }

  private static boolean belongs(Atom first, Atom next) {
    return switch (first.family()) {
      case "li" -> next.depth() > first.depth() || (next.family().equals("li") && next.depth() > 0);
      case "code" -> next.family().equals("code") && next.depth() == first.depth();
      case "tr" -> next.kind().equals("tr") && next.depth() == first.depth();
      default -> false;
    };
  }
}
