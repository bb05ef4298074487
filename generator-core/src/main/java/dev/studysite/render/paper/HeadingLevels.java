package dev.studysite.render.paper;

/**
 * Gives headings their levels in the order of the sheet so that none is left out on the way down: a
 * box that goes on in the next column may begin with an inner heading of an inner heading.
 */
final class HeadingLevels {

  private static final int DEEPEST = 6;

  /** The title of the sheet is the first heading. */
  private int last = 1;

  /** The level wanted, or the one below the heading before. */
  int next(int wanted) {
    last = Math.min(DEEPEST, Math.min(wanted, last + 1));
    return last;
  }
}
