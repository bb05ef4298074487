package dev.studysite.outline;

/**
 * All ways to label the lines of one note, and how likely each is: the forward-backward algorithm
 * (Rabiner 1989), scaled line by line so that notes of any length keep their precision.
 */
final class Lattice {

  private static final int S = State.COUNT;
  private static final double TINY = 1e-300;

  private final int lines;
  private final double[] scores;
  private final int[] kinds;
  private final double[][] steps;
  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

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
    this.kinds = kinds;
    this.steps = steps;
    this.forward = new double[lines * S];
    this.backward = new double[lines * S];
    this.scale = new double[lines];
  }

  /** Adds everything up; gives the logarithm of the sum. */
  double run() {
    if (lines == 0) {
      return 0;
    }
    double log = forward();
    backward();
    return log;
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

  private double forward() {
    System.arraycopy(scores, 0, forward, 0, S);
    double log = normalise(0);
    double[] sums = new double[S];
    for (int i = 1; i < lines; i++) {
      double[] step = steps[kinds[i]];
      java.util.Arrays.fill(sums, 0);
      for (int p = 0; p < S; p++) {
        double before = forward[(i - 1) * S + p];
        for (int s = 0; s < S; s++) {
          sums[s] += before * step[p * S + s];
        }
      }
      for (int s = 0; s < S; s++) {
        forward[i * S + s] = sums[s] * scores[i * S + s];
      }
      log += normalise(i);
    }
    return log;
  }

  private double normalise(int line) {
    double sum = TINY;
    for (int s = 0; s < S; s++) {
      sum += forward[line * S + s];
    }
    for (int s = 0; s < S; s++) {
      forward[line * S + s] /= sum;
    }
    scale[line] = sum;
    return Math.log(sum);
  }

  private void backward() {
    java.util.Arrays.fill(backward, (lines - 1) * S, lines * S, 1);
    double[] next = new double[S];
    for (int i = lines - 2; i >= 0; i--) {
      double[] step = steps[kinds[i + 1]];
      for (int s = 0; s < S; s++) {
        next[s] = scores[(i + 1) * S + s] * backward[(i + 1) * S + s] / scale[i + 1];
      }
      for (int p = 0; p < S; p++) {
        double sum = 0;
        for (int s = 0; s < S; s++) {
          sum += step[p * S + s] * next[s];
        }
        backward[i * S + p] = sum;
      }
    }
  }
}
