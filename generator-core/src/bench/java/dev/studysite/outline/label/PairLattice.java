package dev.studysite.outline.label;

import java.util.Arrays;

/**
 * All ways to label the lines of one note, and how likely each is: the forward-backward algorithm
 * (Rabiner 1989), scaled line by line so that notes of any length keep their precision. The sums of
 * a line's states do not wait for each other; what is ruled out is not summed at all.
 */
final class PairLattice {

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
  PairLattice(int[] kinds, Steps steps) {
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
    for (int i = 1; i < lines; i++) {
      step(forward, (i - 1) * S, steps.back(kinds[i]), forward, i * S);
      weigh(i * S);
      normalise(i);
    }
  }

  private void weigh(int at) {
    for (int s = at; s < at + S; s++) {
      forward[s] *= scores[s];
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
    for (int i = lines - 2; i >= 0; i--) {
      below(i + 1, next);
      step(next, 0, steps.ahead(kinds[i + 1]), backward, i * S);
    }
  }

  /** What a line and all below it say for each of its states. */
  private void below(int line, double[] next) {
    double part = 1 / scale[line];
    for (int s = 0; s < S; s++) {
      next[s] = scores[line * S + s] * backward[line * S + s] * part;
    }
  }

  /** For each open state of a line the sum of some values, each times its place in a matrix. */
  private void step(double[] values, int from, double[] matrix, double[] to, int at) {
    for (int s = 0; s < S; s++) {
      to[at + s] = scores[at + s] > 0 ? sum(values, from, matrix, s * S) : 0;
    }
  }

  private static double sum(double[] values, int from, double[] matrix, int row) {
    double sum = 0;
    for (int i = 0; i < S; i++) {
      sum += values[from + i] * matrix[row + i];
    }
    return sum;
  }
}
