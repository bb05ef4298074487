package dev.studysite.outline.label;

/**
 * A line of a labelled note.
 *
 * @param text the line
 * @param state the right state; -1 for a blank line
 * @param allowed a mask of the states that will do
 */
record Draft(String text, int state, int allowed) {

  /** A blank line. */
  static final Draft BLANK = new Draft("", -1, 0);

  boolean isBlank() {
    return state < 0;
  }

  boolean is(State wanted) {
    return state == wanted.ordinal();
  }

  /** True for the three levels of headings. */
  boolean isHeading() {
    return state >= State.H1.ordinal() && state <= State.H3.ordinal();
  }

  /** True for entries of lists. */
  boolean isEntry() {
    return is(State.ITEM) || is(State.SUBITEM);
  }

  /** True for words that may be wrapped, joined and written in another way. */
  boolean isWords() {
    return isEntry() || is(State.PARA) || is(State.LEAD) || is(State.DEFINITION);
  }

  Draft as(String other) {
    return new Draft(other, state, allowed);
  }

  /** The same line, where further labels will do. */
  Draft or(int mask) {
    return new Draft(text, state, allowed | mask);
  }
}
