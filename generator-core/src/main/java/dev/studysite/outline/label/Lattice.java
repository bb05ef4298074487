package dev.studysite.outline.label;

import java.util.Arrays;

/**
 * All ways to label the lines of one note, and how likely each is: the forward-backward algorithm
 * (Rabiner 1989).
 *
 * <p>Values are scaled only every few lines, and each line's probabilities are brought to a sum of
 * one when both directions are known: so no line waits for a sum over the line before it, and what
 * comes from below need not be kept.
 */
final class Lattice {

  private static final int S = State.COUNT;

  /** From one scaling to the next; a line changes values by far less than a factor of 1e30. */
  private static final int SPAN = 8;

  private static final double TINY = 1e-300;

  private final int lines;
  private final int[] kinds;
  private final Steps steps;
  private final int[] open;

  /** What all above says of each state of each line, then how likely the state is. */
  private final double[] likely;

  /**
   * A lattice that can be run over and over.
   *
   * @param kinds for each line the kind of the step that leads to it; the first one is not read
   * @param steps how strongly each state calls for the next
   * @param open for each line a mask of the states that are not ruled out
   */
  Lattice(int[] kinds, Steps steps, int[] open) {
    this.lines = kinds.length;
    this.kinds = kinds;
    this.steps = steps;
    this.open = open;
    this.likely = new double[lines * S];
  }

  /**
   * Adds everything up.
   *
   * @param scores for each line the exponential of the score of each state; 0 for what is ruled out
   */
  void run(double[] scores) {
    if (lines > 0) {
      forward(scores);
      backward(scores);
    }
  }

  /** How likely a line is in a state, by the last run. */
  double marginal(int line, int state) {
    return likely[line * S + state];
  }

  private void forward(double[] scores) {
    for (int i = 0; i < lines; i++) {
      if (isDecided(i)) {
        decide(i);
      } else if (i == 0) {
        System.arraycopy(scores, 0, likely, 0, S);
      } else {
        down(i, scores);
      }
    }
  }

  private void down(int line, double[] scores) {
    double[] matrix = steps.back(kinds[line]);
    int at = line * S;
    for (int s = 0; s < S; s++) {
      likely[at + s] = scores[at + s] * sum(likely, at - S, matrix, s * S);
    }
    if (line % SPAN == 0) {
      scale(likely, at);
    }
  }

  private void backward(double[] scores) {
    double[] below = new double[S];
    double[] next = new double[S];
    Arrays.fill(below, 1);
    if (!isDecided(lines - 1)) {
      settle(lines - 1, below);
    }
    for (int i = lines - 2; i >= 0; i--) {
      if (!isDecided(i)) {
        up(i, scores, below, next);
        settle(i, below);
      }
    }
  }

  /** Goes from what all below a line's successor says to what all below the line says. */
  private void up(int line, double[] scores, double[] below, double[] next) {
    double[] matrix = steps.ahead(kinds[line + 1]);
    Arrays.fill(next, 0);
    if (isDecided(line + 1)) {
      next[state(line + 1)] = 1;
    } else {
      for (int s = 0; s < S; s++) {
        next[s] = scores[(line + 1) * S + s] * below[s];
      }
    }
    for (int s = 0; s < S; s++) {
      below[s] = sum(next, 0, matrix, s * S);
    }
    if (line % SPAN == 0) {
      scale(below, 0);
    }
  }

  /** True where one state is left: then the lines above and below know nothing of each other. */
  private boolean isDecided(int line) {
    return Integer.bitCount(open[line]) == 1;
  }

  private int state(int line) {
    return Integer.numberOfTrailingZeros(open[line]);
  }

  private void decide(int line) {
    Arrays.fill(likely, line * S, line * S + S, 0);
    likely[line * S + state(line)] = 1;
  }

  /** Takes what all below says into the values of a line. */
  private void settle(int line, double[] below) {
    int at = line * S;
    for (int s = 0; s < S; s++) {
      likely[at + s] *= below[s];
    }
    scale(likely, at);
  }

  /** Brings the values of a line to a sum of one. */
  private static void scale(double[] values, int at) {
    double sum = TINY;
    for (int s = at; s < at + S; s++) {
      sum += values[s];
    }
    double part = 1 / sum;
    for (int s = at; s < at + S; s++) {
      values[s] *= part;
    }
  }

  /**
   * Written out: three sums that do not wait for each other take four fifths of the time of one.
   */
  private static double sum(double[] v, int i, double[] m, int j) {
    return v[i] * m[j]
        + v[i + 1] * m[j + 1]
        + v[i + 2] * m[j + 2]
        + v[i + 3] * m[j + 3]
        + (v[i + 4] * m[j + 4] + v[i + 5] * m[j + 5] + v[i + 6] * m[j + 6] + v[i + 7] * m[j + 7])
        + (v[i + 8] * m[j + 8]
            + v[i + 9] * m[j + 9]
            + v[i + 10] * m[j + 10]
            + v[i + 11] * m[j + 11])
        + v[i + 12] * m[j + 12];
  }
}
