package dev.studysite.outline.label;

import java.util.Arrays;

/**
 * All ways to label the lines of one note, and how likely each is: the forward-backward algorithm
 * (Rabiner 1989), scaled line by line so that notes of any length keep their precision. States that
 * are ruled out cost nothing.
 */
final class Lattice {

  private static final int S = State.COUNT;
  private static final double TINY = 1e-300;

  private final int lines;
  private final double[] scores;
  private final int[] alive;
  private final int[] kinds;
  private final double[][] steps;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;
  private final double[] next = new double[S];

  /**
   * A lattice.
   *
   * @param scores for each line the exponential of the score of each state; 0 for what is ruled out
   * @param kinds for each line the kind of the step that leads to it; the first one is not read
   * @param steps for each kind of step the exponential of the score of each pair of states
   */
  Lattice(double[] scores, int[] kinds, double[][] steps) {
    this.lines = kinds.length;
    this.scores = scores;
    this.alive = alive(scores, lines);
    this.kinds = kinds;
    this.steps = steps;
    this.forward = new double[lines * S];
    this.backward = new double[lines * S];
    this.scale = new double[lines];
  }

  /** Adds everything up. */
  void run() {
    if (lines > 0) {
      forward();
      backward();
    }
  }

  /** How likely a line is in a state, once {@link #run} is done. */
  double marginal(int line, int state) {
    return forward[line * S + state] * backward[line * S + state];
  }

  /** How likely a line is in one state and the line before it in another. */
  double pair(int line, int before, int state) {
    return forward[(line - 1) * S + before]
        * steps[kinds[line]][before * S + state]
        * scores[line * S + state]
        * backward[line * S + state]
        / scale[line];
  }

  private void forward() {
    System.arraycopy(scores, 0, forward, 0, S);
    normalise(0);
    for (int i = 1; i < lines; i++) {
      double[] step = steps[kinds[i]];
      int above = (i - 1) * S;
      for (int open = alive[i]; open != 0; open &= open - 1) {
        int s = Integer.numberOfTrailingZeros(open);
        double sum = 0;
        for (int rest = alive[i - 1]; rest != 0; rest &= rest - 1) {
          int p = Integer.numberOfTrailingZeros(rest);
          sum += forward[above + p] * step[p * S + s];
        }
        forward[i * S + s] = sum * scores[i * S + s];
      }
      normalise(i);
    }
  }

  private void normalise(int line) {
    double sum = TINY;
    for (int open = alive[line]; open != 0; open &= open - 1) {
      sum += forward[line * S + Integer.numberOfTrailingZeros(open)];
    }
    double part = 1 / sum;
    for (int open = alive[line]; open != 0; open &= open - 1) {
      forward[line * S + Integer.numberOfTrailingZeros(open)] *= part;
    }
    scale[line] = sum;
  }

  private void backward() {
    Arrays.fill(backward, (lines - 1) * S, lines * S, 1);
    for (int i = lines - 2; i >= 0; i--) {
      double[] step = steps[kinds[i + 1]];
      int below = (i + 1) * S;
      double part = 1 / scale[i + 1];
      for (int open = alive[i + 1]; open != 0; open &= open - 1) {
        int s = Integer.numberOfTrailingZeros(open);
        next[s] = scores[below + s] * backward[below + s] * part;
      }
      for (int open = alive[i]; open != 0; open &= open - 1) {
        int p = Integer.numberOfTrailingZeros(open);
        double sum = 0;
        for (int rest = alive[i + 1]; rest != 0; rest &= rest - 1) {
          int s = Integer.numberOfTrailingZeros(rest);
          sum += step[p * S + s] * next[s];
        }
        backward[i * S + p] = sum;
      }
    }
  }

  /** For each line a mask of the states that are not ruled out. */
  private static int[] alive(double[] scores, int lines) {
    int[] alive = new int[lines];
    for (int i = 0; i < lines; i++) {
      for (int s = 0; s < S; s++) {
        alive[i] |= scores[i * S + s] > 0 ? 1 << s : 0;
      }
    }
    return alive;
  }
}
