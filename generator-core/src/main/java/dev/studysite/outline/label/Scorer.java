package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Layout;

/** Adds up what the features of each line say for each state. */
final class Scorer {

  /** States whose scores lie further below the best one of their line are left out. */
  static final float REACH = 7;

  private static final int S = State.COUNT;
  private static final State[] STATES = State.values();

  private final Model model;
  private final Layout layout;
  private final Attributes values;
  private final int[] related = new int[Relation.COUNT];
  private final int[] active;
  private final short[] pairs;
  private final byte[] rules;

  Scorer(Model model, Layout layout, Attributes values) {
    this.model = model;
    this.layout = layout;
    this.values = values;
    this.active = new int[model.features().count()];
    this.pairs = new short[layout.size()];
    this.rules = new byte[layout.size()];
  }

  /** For each line the exponential of the score of each state, the best one being 1. */
  double[] exponentials(int[] masks) {
    double[] scores = new double[layout.size() * S];
    float[] sums = new float[S];
    for (int i = 0; i < layout.size(); i++) {
      fill(i);
      model.sum(active, sums);
      exponentials(sums, masks[i], scores, i);
      remember(i, sums);
    }
    return scores;
  }

  /** The rule that spoke most for the state of a line against the one that came second. */
  String rule(int line, Decision decision) {
    State state = decision.state();
    State other = decision.runnerUp();
    if (pairs[line] == pair(state.ordinal(), other.ordinal())) {
      return model.features().template(rules[line]).rule();
    }
    fill(line);
    return model.features().template(strongest(state, other)).rule();
  }

  /** Notes what speaks for the likeliest state of a line against the next, while it is at hand. */
  private void remember(int line, float[] sums) {
    int first = 0;
    int second = -1;
    for (int s = 1; s < S; s++) {
      if (sums[s] > sums[first]) {
        second = first;
        first = s;
      } else if (second < 0 || sums[s] > sums[second]) {
        second = s;
      }
    }
    pairs[line] = pair(first, second);
    rules[line] = (byte) strongest(STATES[first], STATES[second]);
  }

  private static short pair(int state, int other) {
    return (short) (state * S + other);
  }

  private int strongest(State state, State other) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int t = 0; t < active.length; t++) {
      int margin = model.margin(active[t], state, other);
      if (margin > most) {
        most = margin;
        best = t;
      }
    }
    return best;
  }

  /** Puts the exponentials of one line's sums in their place; what the mask rules out is 0. */
  static void exponentials(float[] sums, int mask, double[] scores, int line) {
    float max = Float.NEGATIVE_INFINITY;
    for (int s = 0; s < S; s++) {
      max = (mask & 1 << s) == 0 ? max : Math.max(max, sums[s]);
    }
    for (int s = 0; s < S; s++) {
      boolean open = (mask & 1 << s) != 0 && sums[s] > max - REACH;
      scores[line * S + s] = open ? Math.exp(sums[s] - max) : 0;
    }
  }

  private void fill(int line) {
    Relation.fill(layout, line, related);
    model.features().fill(values, related, active);
  }
}
