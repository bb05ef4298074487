package dev.studysite.render.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what may be divided: a box that is taller than a column wherever it must be; others, if
 * asked, before an inner heading or where a paragraph opens something new.
 */
final class Units {

  /** Room for "(continued)" where it takes a line more than the heading alone. */
  private static final double SECOND_LINE = 1.6;

  /** What a part of a box must have at least, in lines, to stand alone. */
  private static final double LINES = 6;

  private static final double AT_HEADING = 0.5;
  private static final double AT_PARAGRAPH = 0.7;
  private static final double ANYWHERE = 5;

  private final double room;
  private final double type;
  private final boolean dividing;
  private final List<Unit> units = new ArrayList<>();

  private Units(double room, double type, boolean dividing) {
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
   * @param dividing true where boxes may be divided that a column could hold
   */
  static List<Unit> of(
      List<BoxText> boxes, Heights heights, double room, double type, boolean dividing) {
    Units units = new Units(room, type, dividing);
    for (int i = 0; i < boxes.size(); i++) {
      units.add(i, boxes.get(i), heights.boxes().get(i));
    }
    return units.units;
  }

  private void add(int number, BoxText box, Heights.Box heights) {
    boolean tall = heights.whole() > room;
    if (box.isBare() || !tall && !dividing) {
      double height = heights.whole();
      units.add(new Unit(number, 0, box.atoms().size(), height, 0, 0, box.isBare()));
    } else {
      divide(number, box, heights, tall);
    }
  }

  private void divide(int number, BoxText box, Heights.Box heights, boolean tall) {
    double top = heights.frame() + heights.heading();
    double left = heights.whole() - top;
    double part = 0;
    int from = 0;
    for (int i = 1; i <= box.atoms().size(); i++) {
      part += heights.atoms().get(i - 1);
      left -= heights.atoms().get(i - 1);
      boolean roomy = part >= LINES * type && left >= LINES * type;
      if (i == box.atoms().size() || tall || roomy && cost(box, i) < ANYWHERE) {
        units.add(part(number, box, from, i, part, top));
        from = i;
        part = 0;
      }
    }
  }

  private Unit part(int number, BoxText box, int from, int to, double height, double top) {
    boolean held = box.atoms().get(to - 1).leadsIn() && to < box.atoms().size();
    return from == 0
        ? new Unit(number, from, to, height + top, 0, 0, held)
        : new Unit(number, from, to, height, top + type * SECOND_LINE, cost(box, from), held);
  }

  private static double cost(BoxText box, int at) {
    Atom atom = box.atoms().get(at);
    boolean held = box.atoms().get(at - 1).leadsIn();
    if (atom.depth() > 0 && !atom.kind().equals("h") || held) {
      return ANYWHERE;
    }
    return switch (atom.kind()) {
      case "h" -> AT_HEADING;
      case "p" -> AT_PARAGRAPH;
      default -> ANYWHERE;
    };
  }
}
