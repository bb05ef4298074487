package dev.studysite.render.paper;

/**
 * Where the columns lie on a page, in millimetres. The margins are those that desktop printers keep
 * on both sizes of paper.
 *
 * @param paper the paper
 * @param columns the columns of a page
 */
record Page(Paper paper, int columns) {

  /** Left and right of the text. */
  static final double SIDE = 10;

  /** Above and below the text. */
  static final double TOP = 9;

  private static final double GAP = 3;
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

  /** What lies between two columns. */
  double gap() {
    return GAP;
  }

  /** The height of the text in points. */
  double points() {
    return height() * POINTS;
  }
}
