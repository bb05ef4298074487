package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.attribute.HeadingAttributes;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of the {@link Model}: stochastic gradient ascent with AdaGrad (Duchi, Hazan
 * and Singer 2011) on the likelihood of the right labels and, in part, of any acceptable ones.
 */
final class Trainer {

  private static final int S = State.COUNT;
  private static final double RATE = 0.15;
  private static final double EPSILON = 1e-6;
  private static final double DROP = 0.6;

  private final Features features;
  private final float[] weights;
  private final float[] squares;
  private final float[] gradient;
  private final double[][] steps = new double[Model.STEPS][S * S];
  private final double[][] stepSquares = new double[Model.STEPS][S * S];
  private final double[][] stepGradient = new double[Model.STEPS][S * S];
  private final boolean[] touched;
  private final int[] seen;
  private final int[] touchedRows;
  private int touchedCount;
  private final float[] sums;
  private final double[][] stepSums = new double[Model.STEPS][S * S];
  private int summed;
  private final Random drops;
  private final long seed;
  private final double decay;
  private final double strict;

  Trainer(Features features, double decay, double strict, long seed) {
    this.seed = seed;
    this.drops = new Random(seed);
    this.features = features;
    this.weights = new float[features.size() * S];
    this.squares = new float[features.size() * S];
    this.gradient = new float[features.size() * S];
    this.sums = new float[features.size() * S];
    this.touched = new boolean[features.size()];
    this.seen = new int[features.size()];
    this.touchedRows = new int[features.size()];
    this.decay = decay;
    this.strict = strict;
  }

  /** A copy that goes on learning by itself. */
  Trainer copy() {
    Trainer copy = new Trainer(features, decay, strict, seed);
    System.arraycopy(weights, 0, copy.weights, 0, weights.length);
    System.arraycopy(squares, 0, copy.squares, 0, squares.length);
    System.arraycopy(seen, 0, copy.seen, 0, seen.length);
    for (int k = 0; k < Model.STEPS; k++) {
      copy.steps[k] = steps[k].clone();
      copy.stepSquares[k] = stepSquares[k].clone();
    }
    return copy;
  }

  /**
   * A note made ready: what is known of its lines, worked out once.
   *
   * @param states for each line the right state
   * @param allowed for each line a mask of the states that will do
   * @param open the states that any line may have
   * @param active for each line the numbers of its features
   * @param kinds for each line the kind of the step to it
   * @param weight how much the note counts
   */
  record Example(
      int[] states, int[] allowed, int open, int[][] active, int[] kinds, double weight) {}

  /** Makes a note ready. */
  static Example example(Features features, Gold gold, double weight) {
    Layout layout = Layout.of(gold.note(), new LineScanner(FunctionWords.shipped()));
    Attributes values = Attributes.of(layout);
    int[][] active = active(features, values, Kin.of(layout), layout.size());
    int[] kinds = new int[layout.size()];
    for (int i = 0; i < layout.size(); i++) {
      kinds[i] = i == 0 ? 0 : Model.step(values, i);
    }
    int open = (1 << S) - 1;
    return new Example(gold.states(), gold.allowed(), open, active, kinds, weight);
  }

  /** For each line the numbers of the combinations that hold of it, those of all features. */
  private static int[][] active(Features features, Attributes values, Kin kin, int lines) {
    int[][] active = new int[lines][features.count()];
    short[] found = new short[features.combinations().room()];
    char[] numbers = new char[features.count() * Combinations.BLOCK];
    for (int from = 0; from < lines; from += Combinations.BLOCK) {
      int count = Math.min(Combinations.BLOCK, lines - from);
      features.combinations().number(values, kin, from, count, found, numbers);
      for (int t = 0; t < features.count(); t++) {
        for (int i = 0; i < count; i++) {
          active[from + i][t] = features.offset(t) + numbers[t * Combinations.BLOCK + i];
        }
      }
    }
    return active;
  }

  /** Makes the headings of a note ready. */
  static Example headings(Features features, Gold gold, double weight) {
    Layout layout = Layout.of(gold.note(), new LineScanner(FunctionWords.shipped()));
    int[] heads =
        IntStream.range(0, layout.size())
            .filter(i -> (1 << gold.states()[i] & Levels.OPEN) != 0)
            .toArray();
    Attributes rows = HeadingAttributes.of(layout, Attributes.of(layout), heads);
    int[][] active = active(features, rows, Kin.alone(heads.length), heads.length);
    int[] kinds = new int[heads.length];
    for (int h = 0; h < heads.length; h++) {
      kinds[h] = h == 0 ? 0 : HeadingAttributes.step(rows, h);
    }
    int[] states = Arrays.stream(heads).map(i -> gold.states()[i]).toArray();
    int[] allowed = Arrays.stream(heads).map(i -> gold.allowed()[i] & Levels.OPEN).toArray();
    return new Example(states, allowed, Levels.OPEN, active, kinds, weight);
  }

  /** Goes over the notes a number of times, each time in another order. */
  void train(List<Example> examples, int rounds, long seed) {
    for (Example example : examples) {
      for (int[] active : example.active()) {
        for (int feature : active) {
          seen[feature]++;
        }
      }
    }
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
  }

  /** Takes the weights as they are now into the mean that {@link #model} gives. */
  void sum() {
    summed++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
    for (int k = 0; k < Model.STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        stepSums[k][at] += steps[k][at];
      }
    }
  }

  /** Takes in what another trainer has summed up, as if it had been learned here. */
  void join(Trainer other) {
    summed += other.summed;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    for (int k = 0; k < Model.STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        stepSums[k][at] += other.stepSums[k][at];
      }
    }
    for (int i = 0; i < seen.length; i++) {
      seen[i] = Math.max(seen[i], other.seen[i]);
    }
  }

  /** The mean of what was learned, as the rows of a file of weights; those near zero or hardly ever met are left out. */
  List<String> rows(double least, int times) {
    List<String> rows = new ArrayList<>();
    for (int t = 0; t < features.count(); t++) {
      for (int v = 0; v < features.template(t).size(); v++) {
        int at = (features.offset(t) + v) * S;
        double[] row = new double[S];
        for (int s = 0; s < S; s++) {
          double mean = sums[at + s] / summed;
          boolean counts = seen[at / S] >= times && Math.abs(mean) >= least;
          row[s] = counts ? mean * (1 - DROP) : 0;
        }
        WeightsFile.add(rows, features.template(t).name(v), row);
      }
    }
    for (int k = 0; k < Model.STEPS; k++) {
      for (State from : State.values()) {
        double[] row = new double[S];
        for (int s = 0; s < S; s++) {
          row[s] = stepSums[k][from.ordinal() * S + s] / summed;
        }
        WeightsFile.add(rows, "transition=" + k + " from=" + from.column(), row);
      }
    }
    rows.sort(null);
    return rows;
  }

  private void learn(Example example) {
    int n = example.active().length;
    if (n == 0) {
      return;
    }
    int[][] kept = thin(example.active());
    double[] all = scores(kept);
    int[] open = new int[n];
    Arrays.fill(open, example.open());
    double[] scores = masked(all, open);
    Steps exp = new Steps(exp());
    PairLattice free = new PairLattice(example.kinds(), exp);
    free.run(scores);
    PairLattice allowed = new PairLattice(example.kinds(), exp);
    allowed.run(masked(scores, example.allowed()));
    int[] states = example.states();
    touchedCount = 0;
    for (int i = 0; i < n; i++) {
      double hard = states[i] < 0 ? 0 : strict;
      for (int s = 0; s < S; s++) {
        double target = (1 - hard) * allowed.marginal(i, s) + (states[i] == s ? hard : 0);
        add(kept[i], s, example.weight() * (target - free.marginal(i, s)));
      }
      if (i > 0) {
        pairs(example, i, free, allowed);
      }
    }
    apply();
  }

  private void pairs(Example example, int i, PairLattice free, PairLattice allowed) {
    int[] states = example.states();
    double[] row = stepGradient[example.kinds()[i]];
    double hard = states[i] < 0 || states[i - 1] < 0 ? 0 : strict;
    for (int p = 0; p < S; p++) {
      for (int s = 0; s < S; s++) {
        boolean right = states[i] == s && states[i - 1] == p;
        double target = (1 - hard) * allowed.pair(i, p, s) + (right ? hard : 0);
        row[p * S + s] += example.weight() * (target - free.pair(i, p, s));
      }
    }
  }

  private void add(int[] active, int s, double value) {
    if (Math.abs(value) < 1e-5) {
      return;
    }
    for (int feature : active) {
      gradient[feature * S + s] += (float) value;
      if (!touched[feature]) {
        touched[feature] = true;
        touchedRows[touchedCount++] = feature;
      }
    }
  }

  private void apply() {
    for (int t = 0; t < touchedCount; t++) {
      int row = touchedRows[t];
      touched[row] = false;
      for (int at = row * S; at < row * S + S; at++) {
        double g = gradient[at] - decay * weights[at];
        gradient[at] = 0;
        squares[at] += (float) (g * g);
        weights[at] += (float) (RATE * g / (Math.sqrt(squares[at]) + EPSILON));
      }
    }
    for (int k = 0; k < Model.STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        double g = stepGradient[k][at] - decay * steps[k][at];
        stepGradient[k][at] = 0;
        stepSquares[k][at] += g * g;
        steps[k][at] += RATE * g / (Math.sqrt(stepSquares[k][at]) + EPSILON);
      }
    }
  }

  /** Leaves features out at random, so that none relies on all the others being there. */
  private int[][] thin(int[][] active) {
    int[][] kept = new int[active.length][];
    for (int i = 0; i < active.length; i++) {
      int[] row = new int[active[i].length];
      int count = 0;
      for (int feature : active[i]) {
        if (drops.nextDouble() >= DROP) {
          row[count++] = feature;
        }
      }
      kept[i] = Arrays.copyOf(row, count);
    }
    return kept;
  }

  private double[] scores(int[][] active) {
    int n = active.length;
    double[] scores = new double[n * S];
    for (int i = 0; i < n; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < S; s++) {
        double sum = 0;
        for (int feature : active[i]) {
          sum += weights[feature * S + s];
        }
        scores[i * S + s] = sum;
        max = Math.max(max, sum);
      }
      for (int s = 0; s < S; s++) {
        scores[i * S + s] = Math.exp(Math.max(-60, scores[i * S + s] - max));
      }
    }
    return scores;
  }

  private static double[] masked(double[] scores, int[] masks) {
    double[] masked = scores.clone();
    for (int i = 0; i < masks.length; i++) {
      for (int s = 0; s < S; s++) {
        if ((masks[i] & 1 << s) == 0) {
          masked[i * S + s] = 0;
        }
      }
    }
    return masked;
  }

  private double[][] exp() {
    double[][] exp = new double[Model.STEPS][S * S];
    for (int k = 0; k < Model.STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        exp[k][at] = Math.exp(steps[k][at]);
      }
    }
    return exp;
  }
}
