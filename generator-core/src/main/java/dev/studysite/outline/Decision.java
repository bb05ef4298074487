package dev.studysite.outline;

/**
 * What a line is taken for.
 *
 * @param state the most likely state of the most likely label
 * @param runnerUp the most likely state of the label that came second
 * @param confidence the probability of the label
 */
record Decision(State state, State runnerUp, double confidence) {

  private static final Label[] LABELS = Label.values();
  private static final State[] STATES = State.values();

  /** The decision for a line of a lattice that has run. */
  static Decision of(Lattice lattice, int line) {
    double[] sums = new double[LABELS.length];
    int[] best = new int[LABELS.length];
    double[] most = new double[LABELS.length];
    for (State state : STATES) {
      int label = state.toLabel().ordinal();
      double likely = lattice.marginal(line, state.ordinal());
      sums[label] += likely;
      if (likely >= most[label]) {
        most[label] = likely;
        best[label] = state.ordinal();
      }
    }
    int first = largest(sums, -1);
    int second = largest(sums, first);
    double confidence = Math.min(1, sums[first]);
    int other = sums[second] > 0 ? second : first;
    return new Decision(STATES[best[first]], STATES[best[other]], confidence);
  }

  private static int largest(double[] sums, int but) {
    int largest = but == 0 ? 1 : 0;
    for (int i = 0; i < sums.length; i++) {
      if (i != but && sums[i] > sums[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
