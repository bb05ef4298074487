package dev.studysite.render.paper;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the columns lie on a page, in millimetres. The margins are those that desktop printers keep
 * on both sizes of paper.
 *
 * @param paper the paper
 * @param columns the columns of a page
 */
record Page(Paper paper, int columns) {

  /** Left and right of the text. */
  static final double SIDE = 9;

  /** Above and below the text. */
  static final double TOP = 8.5;

  private static final double GAP = 2.6;
  private static final double POINTS = 72 / 25.4;

  /** How wide the text is. */
  double width() {
    return paper.width() - 2 * SIDE;
  }

  /** How high the text is, head and foot with it. */
  double height() {
    return paper.height() - 2 * TOP;
  }

  /** How wide one column is. */
  double columnWidth() {
    return (width() - (columns - 1) * GAP) / columns;
  }

  /** How far each column is from the left of the text. */
  List<Double> lefts() {
    return IntStream.range(0, columns).mapToObj(i -> i * (columnWidth() + GAP)).toList();
  }

  /** The height of the text in points. */
  double points() {
    return height() * POINTS;
  }
}
