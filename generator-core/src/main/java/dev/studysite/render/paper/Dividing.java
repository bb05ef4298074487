package dev.studysite.render.paper;

/** Where boxes may be divided that a column could hold. */
enum Dividing {
  /** Nowhere: they stay whole. */
  NOWHERE(0),
  /** Before an inner heading, or where a paragraph opens something new. */
  AT_SECTIONS(0.7),
  /** Before entries of lists, lines of code and rows of tables too. */
  AT_LINES(0.9);

  private final double cost;

  Dividing(double cost) {
    this.cost = cost;
  }

  /** True where a break of this cost may be made. */
  boolean allows(double breakCost) {
    return breakCost <= cost;
  }
}
