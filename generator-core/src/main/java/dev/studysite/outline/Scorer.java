package dev.studysite.outline;

/** Adds up what the features of each line say for each state. */
final class Scorer {

  private static final int S = State.COUNT;
  private static final double LEAST = -60;

  private final Model model;
  private final Layout layout;
  private final Attributes values;
  private final int[] related = new int[Relation.COUNT];
  private final int[] active;

  Scorer(Model model, Layout layout, Attributes values) {
    this.model = model;
    this.layout = layout;
    this.values = values;
    this.active = new int[model.features().count()];
  }

  /** For each line the exponential of the score of each state, the best one being 1. */
  double[] exponentials(int[] masks) {
    double[] scores = new double[layout.size() * S];
    float[] sums = new float[S];
    for (int i = 0; i < layout.size(); i++) {
      fill(i);
      sum(model.weights(), active, sums);
      exponentials(sums, masks[i], scores, i);
    }
    return scores;
  }

  /** The rule that spoke most for one state against another. */
  String rule(int line, State state, State other) {
    fill(line);
    float[] weights = model.weights();
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int t = 0; t < active.length; t++) {
      int at = active[t] * S;
      float margin = weights[at + state.ordinal()] - weights[at + other.ordinal()];
      if (margin > most) {
        most = margin;
        best = t;
      }
    }
    return model.features().template(best).rule();
  }

  /** Adds up the weights of the features that hold. */
  static void sum(float[] weights, int[] active, float[] sums) {
    java.util.Arrays.fill(sums, 0);
    for (int feature : active) {
      int at = feature * S;
      for (int s = 0; s < S; s++) {
        sums[s] += weights[at + s];
      }
    }
  }

  /** Puts the exponentials of one line's sums in their place; what the mask rules out is 0. */
  static void exponentials(float[] sums, int mask, double[] scores, int line) {
    float max = Float.NEGATIVE_INFINITY;
    for (int s = 0; s < S; s++) {
      max = Math.max(max, (mask & 1 << s) == 0 ? max : sums[s]);
    }
    for (int s = 0; s < S; s++) {
      boolean open = (mask & 1 << s) != 0;
      scores[line * S + s] = open ? Math.exp(Math.max(LEAST, sums[s] - max)) : 0;
    }
  }

  private void fill(int line) {
    Relation.fill(layout, line, related);
    model.features().fill(values, related, active);
  }
}
