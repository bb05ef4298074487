package dev.studysite.outline.label;

import java.util.Arrays;

/**
 * Lets lines that look parallel sway each other: each line's scores are raised for what the lines
 * of its form were taken for in a first reading.
 */
final class Twins {

  private static final int S = State.COUNT;
  private static final double PULL = 0.9;
  private static final double FLOOR = 0.05;
  private static final double LEAST = 1e-4;

  private Twins() {}

  /**
   * The scores for the next reading, without what is all but ruled out.
   *
   * @param scores exponentials of scores, for each line and state
   * @param lattice the reading before
   * @param twins for each line the number of its form, from 0 without holes
   */
  static double[] sway(double[] scores, Lattice lattice, int[] twins) {
    int forms = 0;
    for (int twin : twins) {
      forms = Math.max(forms, twin + 1);
    }
    double[] factors = new double[forms * S];
    int[] counts = new int[forms];
    for (int i = 0; i < twins.length; i++) {
      counts[twins[i]]++;
      for (int s = 0; s < S; s++) {
        factors[twins[i] * S + s] += lattice.marginal(i, s);
      }
    }
    weigh(factors, counts);
    double[] swayed = new double[scores.length];
    for (int i = 0; i < twins.length; i++) {
      int form = twins[i] * S;
      for (int s = 0; s < S; s++) {
        double score = scores[i * S + s] * factors[form + s];
        swayed[i * S + s] = keep(score, lattice.marginal(i, s));
      }
    }
    return swayed;
  }

  /**
   * The score of a state that is likelier than {@link #LEAST}, else 0. The sign of a difference is
   * spread over all bits instead of being asked for, as nobody can foretell which way a branch
   * goes.
   */
  private static double keep(double score, double likely) {
    long open = Double.doubleToRawLongBits(LEAST - likely) >> (Long.SIZE - 1);
    return Double.longBitsToDouble(Double.doubleToRawLongBits(score) & open);
  }

  /** Turns sums into factors; one line alone is not swayed, many are swayed most. */
  private static void weigh(double[] factors, int[] counts) {
    for (int form = 0; form < counts.length; form++) {
      if (counts[form] == 1) {
        Arrays.fill(factors, form * S, form * S + S, 1);
        continue;
      }
      double trust = PULL * (counts[form] - 1) / counts[form];
      double least = Math.pow(FLOOR, trust);
      for (int s = form * S; s < form * S + S; s++) {
        double mean = factors[s] / counts[form];
        factors[s] = mean > 0 ? Math.pow(mean + FLOOR, trust) : least;
      }
    }
  }
}
