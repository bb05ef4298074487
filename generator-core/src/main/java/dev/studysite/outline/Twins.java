package dev.studysite.outline;

/**
 * Lets lines that look parallel sway each other: each line's scores are raised for what the others
 * of its form were taken for in a first reading.
 */
final class Twins {

  static final int ROUNDS = Integer.getInteger("twins", 2);
  private static final int S = State.COUNT;
  private static final double PULL = Double.parseDouble(System.getProperty("pull", "0.7"));
  private static final double DOUBT = Double.parseDouble(System.getProperty("doubt", "1"));
  private static final double FLOOR = Double.parseDouble(System.getProperty("tfloor", "0.05"));

  private Twins() {}

  /**
   * The scores after the second look.
   *
   * @param scores exponentials of scores, for each line and state
   * @param lattice the first reading
   * @param twins for each line the number of its form
   */
  static double[] sway(double[] scores, Lattice lattice, int[] twins) {
    int forms = 0;
    for (int twin : twins) {
      forms = Math.max(forms, twin + 1);
    }
    double[] sums = new double[forms * S];
    double[] counts = new double[forms];
    for (int i = 0; i < twins.length; i++) {
      counts[twins[i]]++;
      for (int s = 0; s < S; s++) {
        sums[twins[i] * S + s] += lattice.marginal(i, s);
      }
    }
    double[] swayed = scores.clone();
    for (int i = 0; i < twins.length; i++) {
      double others = counts[twins[i]] - 1;
      if (others > 0) {
        double trust = PULL * others / (others + DOUBT);
        for (int s = 0; s < S; s++) {
          double mean = (sums[twins[i] * S + s] - lattice.marginal(i, s)) / others;
          swayed[i * S + s] *= Math.pow(Math.max(0, mean) + FLOOR, trust);
        }
      }
    }
    return swayed;
  }
}
