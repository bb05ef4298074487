package dev.studysite.outline.label;

import java.util.Arrays;

/**
 * All ways to label the lines of one note, and how likely each is: the forward-backward algorithm
 * (Rabiner 1989), scaled line by line so that notes of any length keep their precision. The
 * innermost loops run over all states side by side, which lets them go on without waiting for each
 * other's sums; what is ruled out adds nothing.
 */
final class Lattice {

  private static final int S = State.COUNT;
  private static final double TINY = 1e-300;

  private final int lines;
  private final int[] kinds;
  private final Steps steps;
  private final double[] scores;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /**
   * A lattice that can be run over and over.
   *
   * @param kinds for each line the kind of the step that leads to it; the first one is not read
   * @param steps how strongly each state calls for the next
   */
  Lattice(int[] kinds, Steps steps) {
    this.lines = kinds.length;
    this.kinds = kinds;
    this.steps = steps;
    this.scores = new double[lines * S];
    this.forward = new double[lines * S];
    this.backward = new double[lines * S];
    this.scale = new double[lines];
  }

  /**
   * Adds everything up.
   *
   * @param exponentials for each line that of the score of each state; 0 for what is ruled out
   */
  void run(double[] exponentials) {
    System.arraycopy(exponentials, 0, scores, 0, scores.length);
    if (lines > 0) {
      forward();
      backward();
    }
  }

  /** How likely a line is in a state, by the last run. */
  double marginal(int line, int state) {
    return forward[line * S + state] * backward[line * S + state];
  }

  /** How likely a line is in one state and the line before it in another, by the last run. */
  double pair(int line, int before, int state) {
    return forward[(line - 1) * S + before]
        * steps.ahead(kinds[line])[before * S + state]
        * scores[line * S + state]
        * backward[line * S + state]
        / scale[line];
  }

  private void forward() {
    System.arraycopy(scores, 0, forward, 0, S);
    normalise(0);
    double[] sums = new double[S];
    for (int i = 1; i < lines; i++) {
      multiply(forward, (i - 1) * S, steps.ahead(kinds[i]), sums);
      for (int s = 0; s < S; s++) {
        forward[i * S + s] = sums[s] * scores[i * S + s];
      }
      normalise(i);
    }
  }

  private void normalise(int line) {
    double sum = TINY;
    for (int at = line * S; at < line * S + S; at++) {
      sum += forward[at];
    }
    double part = 1 / sum;
    for (int at = line * S; at < line * S + S; at++) {
      forward[at] *= part;
    }
    scale[line] = sum;
  }

  private void backward() {
    Arrays.fill(backward, (lines - 1) * S, lines * S, 1);
    double[] next = new double[S];
    double[] sums = new double[S];
    for (int i = lines - 2; i >= 0; i--) {
      int below = (i + 1) * S;
      double part = 1 / scale[i + 1];
      for (int s = 0; s < S; s++) {
        next[s] = scores[below + s] * backward[below + s] * part;
      }
      multiply(next, 0, steps.back(kinds[i + 1]), sums);
      System.arraycopy(sums, 0, backward, i * S, S);
    }
  }

  /** For each column of a matrix the sum of some values, each times its row's. */
  private static void multiply(double[] values, int from, double[] matrix, double[] sums) {
    Arrays.fill(sums, 0);
    for (int row = 0; row < S; row++) {
      double value = values[from + row];
      if (value > 0) {
        add(value, matrix, row * S, sums);
      }
    }
  }

  private static void add(double value, double[] matrix, int from, double[] sums) {
    for (int column = 0; column < S; column++) {
      sums[column] += value * matrix[from + column];
    }
  }
}
