package dev.studysite.outline;

/** Adds up what the features of each line say for each state. */
final class Scorer {

  private static final int S = State.COUNT;

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
      sum(i, sums);
      float max = Float.NEGATIVE_INFINITY;
      for (int s = 0; s < S; s++) {
        max = Math.max(max, (masks[i] & 1 << s) == 0 ? max : sums[s]);
      }
      for (int s = 0; s < S; s++) {
        boolean open = (masks[i] & 1 << s) != 0;
        scores[i * S + s] = open ? LineLabeller.exponential(sums[s] - max) : 0;
      }
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

  private void sum(int line, float[] sums) {
    fill(line);
    float[] weights = model.weights();
    java.util.Arrays.fill(sums, 0);
    for (int feature : active) {
      int at = feature * S;
      for (int s = 0; s < S; s++) {
        sums[s] += weights[at + s];
      }
    }
  }

  private void fill(int line) {
    Relation.fill(layout, line, related);
    model.features().fill(values, related, active);
  }
}
