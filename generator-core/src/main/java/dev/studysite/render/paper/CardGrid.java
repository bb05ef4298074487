package dev.studysite.render.paper;

import dev.studysite.study.CardSize;
import java.util.ArrayList;
import java.util.List;

/**
 * Where cards lie on a page, in millimetres. They stand edge to edge in the middle of the page, so
 * that backs fall behind their fronts when the paper is turned over its long edge.
 *
 * @param paper the paper
 * @param width the width of a card
 * @param height the height of a card
 * @param columns how many stand side by side
 * @param rows how many stand below each other
 */
record CardGrid(Paper paper, double width, double height, int columns, int rows) {

  /** What a card may reach over the edge: the last millimetre holds nothing. */
  private static final double OVER = 0.6;

  /** The arms of the crosses that show where to cut. */
  private static final double ARM = 2;

  /** The grid that takes most cards, lying or standing; lying ones where that is the same. */
  static CardGrid of(Paper paper, CardSize size) {
    CardGrid lying = grid(paper, size.width(), size.height());
    CardGrid standing = grid(paper, size.height(), size.width());
    return standing.cards() > lying.cards() ? standing : lying;
  }

  private static CardGrid grid(Paper paper, double width, double height) {
    int columns = Math.max(1, (int) ((paper.width() + OVER) / width));
    int rows = Math.max(1, (int) ((paper.height() + OVER) / height));
    return new CardGrid(paper, width, height, columns, rows);
  }

  /** How many cards a page takes. */
  int cards() {
    return columns * rows;
  }

  /** How far a place is from the left of the page: on backs places are counted from the right. */
  double left(int place, boolean back) {
    int column = place % columns;
    return edge() + (back ? columns - 1 - column : column) * width;
  }

  /** How far a place is from the top of the page. */
  double down(int place) {
    int row = place / columns;
    return top() + row * height;
  }

  /**
   * A line of a cross, in millimetres from the corner of the page.
   *
   * @param left where it begins
   * @param down where it begins
   * @param width how wide it is; 0 for an upright one
   * @param height how high it is; 0 for a level one
   */
  public record Mark(double left, double down, double width, double height) {}

  /** The crosses at the corners of all cards, as far as they are on the page. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int column = 0; column <= columns; column++) {
      for (int row = 0; row <= rows; row++) {
        double x = edge() + column * width;
        double y = top() + row * height;
        double left = Math.max(0, x - ARM);
        double down = Math.max(0, y - ARM);
        double right = Math.min(paper.width(), x + ARM);
        double bottom = Math.min(paper.height(), y + ARM);
        if (y > 0 && y < paper.height()) {
          marks.add(new Mark(left, y, right - left, 0));
        }
        if (x > 0 && x < paper.width()) {
          marks.add(new Mark(x, down, 0, bottom - down));
        }
      }
    }
    return marks;
  }

  private double edge() {
    return (paper.width() - columns * width) / 2;
  }

  private double top() {
    return (paper.height() - rows * height) / 2;
  }
}
