package dev.studysite.render.paper;

import java.util.List;

/**
 * How high everything on a sheet is at one size of type, in points.
 *
 * @param head the head of a page
 * @param foot the foot of a page
 * @param boxes the boxes in order
 */
record Heights(double head, double foot, List<Box> boxes) {

  /** Copies the boxes. */
  Heights {
    boxes = List.copyOf(boxes);
  }

  /**
   * The heights of a box.
   *
   * @param whole all of it with the gap below it
   * @param heading its heading; 0 where it has none
   * @param atoms its atoms in order
   */
  record Box(double whole, double heading, List<Double> atoms) {

    /** Copies the atoms. */
    Box {
      atoms = List.copyOf(atoms);
    }

    /** What is neither heading nor atom: borders, padding, the gap. */
    double frame() {
      return whole - heading - atoms.stream().mapToDouble(Double::doubleValue).sum();
    }
  }
}
