package dev.studysite.outline.label;

import java.util.Arrays;

/** How strongly each state calls for the next, for each kind of step, in both directions. */
final class Steps {

  private static final int S = State.COUNT;

  private final double[][] ahead;
  private final double[][] back;

  /** For each kind of step the exponential of the score of each pair of states, earlier first. */
  Steps(double[][] exponentials) {
    this.ahead = exponentials;
    this.back = Arrays.stream(exponentials).map(Steps::turned).toArray(double[][]::new);
  }

  /** The exponentials of a kind of step, a row for each earlier state. */
  double[] ahead(int kind) {
    return ahead[kind];
  }

  /** The same, a row for each later state. */
  double[] back(int kind) {
    return back[kind];
  }

  private static double[] turned(double[] matrix) {
    double[] turned = new double[S * S];
    for (int i = 0; i < S * S; i++) {
      turned[i % S * S + i / S] = matrix[i];
    }
    return turned;
  }
}
