package dev.studysite.render.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what may be divided: a box that is taller than a column wherever it must be, others where
 * that is allowed.
 */
final class Units {

  /** Room for "(continued)" where it takes a line more than the heading alone. */
  private static final double SECOND_LINE = 1.6;

  /** The lines that stand together at the beginning and at the end of a box. */
  private static final double LINES = 6;

  /** The same for a box that must be divided. */
  private static final double FEW_LINES = 3;

  private static final double LINE_HEIGHT = 1.2;

  /** The entries of a list that stand together at its beginning and at its end. */
  private static final int ENTRIES = 3;

  private static final double AT_HEADING = 0.5;
  private static final double AT_PARAGRAPH = 0.7;
  private static final double AT_LINE = 0.9;
  private static final double DEEP = 1.5;

  private final double room;
  private final double type;
  private final Dividing dividing;
  private final List<Unit> units = new ArrayList<>();

  private Units(double room, double type, Dividing dividing) {
    this.room = room;
    this.type = type;
    this.dividing = dividing;
  }

  /**
   * The units of a sheet.
   *
   * @param boxes the boxes
   * @param heights their heights
   * @param room the height of a column in points
   * @param type the size of the type in points
   * @param dividing where boxes may be divided that a column could hold
   */
  static List<Unit> of(
      List<BoxText> boxes, Heights heights, double room, double type, Dividing dividing) {
    Units units = new Units(room, type, dividing);
    for (int i = 0; i < boxes.size(); i++) {
      units.add(i, boxes.get(i), heights.boxes().get(i));
    }
    return units.units;
  }

  private void add(int number, BoxText box, Heights.Box heights) {
    if (box.isBare()) {
      units.add(new Unit(number, 0, 0, Math.min(room, heights.whole()), 0, 0, true));
    } else {
      divide(number, box, heights);
    }
  }

  private void divide(int number, BoxText box, Heights.Box heights) {
    double top = heights.frame() + heights.heading();
    boolean tall = heights.whole() > room;
    double together = (tall ? FEW_LINES : LINES) * LINE_HEIGHT * type;
    double done = 0;
    double part = 0;
    int from = 0;
    for (int i = 1; i <= box.atoms().size(); i++) {
      double height = heights.atoms().get(i - 1);
      done += height;
      part += height;
      double left = heights.whole() - top - done;
      boolean roomy = done >= together && left >= together && (tall || !tearsList(box, i));
      if (i == box.atoms().size() || (roomy && (tall || dividing.allows(cost(box, i))))) {
        units.add(part(number, box, from, i, part, top));
        from = i;
        part = 0;
      }
    }
  }

  /** True where a break leaves fewer entries of a list on one side than one takes for a list. */
  private static boolean tearsList(BoxText box, int at) {
    List<Atom> atoms = box.atoms();
    if (at >= atoms.size() || !atoms.get(at).kind().equals("li")) {
      return false;
    }
    int depth = atoms.get(at).depth();
    return entries(atoms, at, 1, depth) < ENTRIES || entries(atoms, at - 1, -1, depth) < ENTRIES;
  }

  /** How many entries of a depth follow each other in one direction; no more than are asked for. */
  private static int entries(List<Atom> atoms, int at, int step, int depth) {
    int entries = 0;
    for (int i = at; i >= 0 && i < atoms.size() && entries < ENTRIES; i += step) {
      Atom atom = atoms.get(i);
      if (atom.depth() < depth) {
        return entries;
      }
      entries += atom.kind().equals("li") && atom.depth() == depth ? 1 : 0;
    }
    return entries;
  }

  /** What no column can hold is said to fill one, so that all else still finds its place. */
  private Unit part(int number, BoxText box, int from, int to, double height, double top) {
    boolean held = box.atoms().get(to - 1).leadsIn() && to < box.atoms().size();
    if (from == 0) {
      return new Unit(number, 0, to, Math.min(room, height + top), 0, 0, held);
    }
    double again = Math.min(room / 2, top + type * SECOND_LINE);
    return new Unit(number, from, to, Math.min(room - again, height), again, cost(box, from), held);
  }

  private static double cost(BoxText box, int at) {
    Atom atom = box.atoms().get(at);
    return switch (atom.kind()) {
      case "h", "e" -> AT_HEADING;
      case "r" -> DEEP;
      case "p" -> atom.depth() == 0 ? AT_PARAGRAPH : DEEP;
      default -> atom.depth() <= 1 ? AT_LINE : DEEP;
    };
  }
}
