package dev.studysite.outline.label;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import java.util.Arrays;

/**
 * What a line is taken for, before the levels of headings and the depths of entries are settled.
 *
 * @param state the most likely state of the most likely family
 * @param runnerUp the most likely state of the family that came second
 * @param confidence the probability of the family; for a heading that of its level too
 */
record Decision(State state, State runnerUp, double confidence) {

  private static final double HALF = 0.5;
  private static final State[] STATES = State.values();
  private static final State LAST = STATES[STATES.length - 1];

  /** Behind the last state of each family; states of a family stand side by side. */
  private static final int[] FAMILY_ENDS = familyEnds();

  /** The decisions for the lines of a lattice that has run. */
  static Decision[] all(Lattice lattice, int lines) {
    Decision[] decisions = new Decision[lines];
    double[] sums = new double[FAMILY_ENDS.length];
    int[] best = new int[FAMILY_ENDS.length];
    for (int line = 0; line < lines; line++) {
      int s = 0;
      for (int family = 0; family < FAMILY_ENDS.length; family++) {
        double sum = 0;
        double most = 0;
        for (; s < FAMILY_ENDS[family]; s++) {
          double likely = lattice.marginal(line, s);
          sum += likely;
          best[family] = likely >= most ? s : best[family];
          most = Math.max(most, likely);
        }
        sums[family] = sum;
      }
      decisions[line] = of(sums, best);
    }
    return decisions;
  }

  private static Decision of(double[] sums, int[] best) {
    int first = largest(sums, -1);
    int second = largest(sums, first);
    int other = sums[second] > 0 ? second : first;
    return new Decision(STATES[best[first]], STATES[best[other]], Math.min(1, sums[first]));
  }

  /** True for the title and all headings. */
  boolean isHeading() {
    return state.toLabel().isHeading();
  }

  /** True where it is for one state and against another. */
  boolean parts(State one, State another) {
    return state == one && runnerUp == another;
  }

  /** True for entries of lists. */
  boolean isEntry() {
    return state == State.ITEM || state == State.SUBITEM;
  }

  /** The same decision for another state. */
  Decision as(State other) {
    return new Decision(other, runnerUp, confidence);
  }

  /** The same decision for another state of the family, which has a part of its probability. */
  Decision as(State other, double part) {
    return new Decision(other, runnerUp, confidence * part);
  }

  /** A decision for a state of another family, which comes to the fore as the first one falls. */
  Decision instead(State other) {
    return new Decision(other, state, Math.min(confidence, HALF));
  }

  /** How sure the decision is, and the rule that weighed most. */
  Evidence evidence(String rule) {
    return new Evidence(confidence, rule, runnerUp.toLabel());
  }

  private static int largest(double[] sums, int but) {
    int largest = but == 0 ? 1 : 0;
    for (int i = 0; i < sums.length; i++) {
      if (i != but && sums[i] > sums[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  /** Headings, entries of lists, and each other label by itself. */
  private static int[] familyEnds() {
    return Arrays.stream(STATES)
        .filter(state -> state == LAST || family(state) != family(STATES[state.ordinal() + 1]))
        .mapToInt(state -> state.ordinal() + 1)
        .toArray();
  }

  private static Label family(State state) {
    return switch (state.toLabel()) {
      case TITLE, H1, H2, H3 -> Label.TITLE;
      case ITEM, SUBITEM -> Label.ITEM;
      default -> state.toLabel();
    };
  }
}
