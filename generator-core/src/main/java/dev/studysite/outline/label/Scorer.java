package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Layout;
import java.util.Arrays;

/** Adds up what the features of each line say for each state. */
final class Scorer {

  /** States whose scores lie further below the best one of their line are left out: hundredths. */
  static final int REACH = 700;

  private static final int S = State.COUNT;

  /** The exponential of each score that is not left out. */
  private static final double[] EXPONENTIALS = new double[REACH];

  static {
    Arrays.setAll(EXPONENTIALS, below -> StrictMath.exp(-below / 100.0));
  }

  private final Model model;
  private final Layout layout;
  private final Attributes values;
  private final int count;
  private final char[] rows;

  Scorer(Model model, Layout layout, Attributes values) {
    this.model = model;
    this.layout = layout;
    this.values = values;
    this.count = model.features().count();
    this.rows = new char[layout.size() * count];
  }

  /** For each line the exponential of the score of each state, the best one being 1. */
  double[] exponentials(int[] masks) {
    double[] scores = new double[layout.size() * S];
    int[] related = new int[Relation.COUNT];
    int[] active = new int[count];
    int[] found = new int[model.features().parts()];
    int[] sums = new int[S];
    for (int i = 0; i < layout.size(); i++) {
      Relation.fill(layout, i, related);
      model.features().fill(values, related, found, active);
      model.sum(active, rows, i * count, sums);
      exponentials(sums, masks[i], scores, i);
    }
    return scores;
  }

  /** The rule that spoke most for the state of a line against the one that came second. */
  String rule(int line, Decision decision) {
    return model.rule(rows, line * count, decision.state(), decision.runnerUp());
  }

  /** Puts the exponentials of one line's sums in their place; what the mask rules out is 0. */
  static void exponentials(int[] sums, int mask, double[] scores, int line) {
    int max = Integer.MIN_VALUE;
    for (int s = 0; s < S; s++) {
      max = (mask & 1 << s) == 0 ? max : Math.max(max, sums[s]);
    }
    for (int s = 0; s < S; s++) {
      boolean open = (mask & 1 << s) != 0 && max - sums[s] < REACH;
      scores[line * S + s] = open ? EXPONENTIALS[max - sums[s]] : 0;
    }
  }
}
