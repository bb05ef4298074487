package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import java.util.Locale;

/** What the decoder tells apart: the labels, and two roles that behave unlike the rest. */
enum State {
  TITLE(Label.TITLE),
  H1(Label.H1),
  H2(Label.H2),
  H3(Label.H3),
  PARA(Label.PARA),
  /** Running text that introduces what follows. */
  LEAD(Label.PARA),
  ITEM(Label.ITEM),
  SUBITEM(Label.SUBITEM),
  CODE(Label.CODE),
  DEFINITION(Label.DEFINITION),
  TABLE(Label.TABLE),
  CONTINUATION(Label.CONTINUATION),
  /** A rule or an underline. */
  BREAK(Label.CONTINUATION);

  /** How many there are. */
  static final int COUNT = values().length;

  private final Label label;

  State(Label label) {
    this.label = label;
  }

  /** The label that the state stands for. */
  Label toLabel() {
    return label;
  }

  /** The name used in the file of weights. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a column of the file of weights.
   *
   * @throws IllegalArgumentException where there is none
   */
  static State of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }

  /** The bit of this state in a mask. */
  int bit() {
    return 1 << ordinal();
  }

  /** The mask of every state that stands for a label. */
  static int mask(Label label) {
    int mask = 0;
    for (State state : values()) {
      mask |= state.label == label ? state.bit() : 0;
    }
    return mask;
  }
}
