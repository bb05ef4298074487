package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attributes;
import java.util.Arrays;

/** Adds up what the features of each line say for each state. */
final class Scorer {

  /** States whose scores lie further below the best one of their line are left out: hundredths. */
  static final int REACH = 700;

  private static final int S = State.COUNT;

  /** No line, and none that another could stand right below. */
  private static final int NONE = -2;

  /** The exponential of each score that is not left out. */
  private static final double[] EXPONENTIALS = new double[REACH];

  static {
    Arrays.setAll(EXPONENTIALS, below -> StrictMath.exp(-below / 100.0));
  }

  private final Model model;
  private final Attributes values;
  private final Kin kin;
  private final int lines;
  private final int width;

  /** The row of weights of each feature of each line. */
  private final char[] rows;

  Scorer(Model model, Attributes values, Kin kin, int lines) {
    this.model = model;
    this.values = values;
    this.kin = kin;
    this.lines = lines;
    this.width = model.features().count();
    this.rows = new char[lines * width];
  }

  /** For each line the exponential of the score of each state, the best one being 1. */
  double[] exponentials(int[] masks) {
    Combinations combinations = model.features().combinations();
    short[] found = new short[combinations.room()];
    char[] numbers = new char[width * Combinations.BLOCK];
    double[] scores = new double[lines * S];
    int[] sums = new int[S];
    int summed = NONE;
    for (int from = 0; from < lines; from += Combinations.BLOCK) {
      int to = Math.min(lines, from + Combinations.BLOCK);
      combinations.number(values, kin, from, to - from, found, numbers);
      model.find(numbers, to - from, rows, from * width);
      for (int i = from; i < to; i++) {
        if (Integer.bitCount(masks[i]) == 1) {
          scores[i * S + Integer.numberOfTrailingZeros(masks[i])] = 1;
          continue;
        }
        if (summed != i - 1 || !isAsAbove(i)) {
          model.sum(rows, i * width, sums);
        }
        summed = i;
        exponentials(sums, masks[i], scores, i);
      }
    }
    return scores;
  }

  /** For each line the rule that spoke most for its state against the one that came second. */
  String[] rules(Decision[] decisions) {
    String[] rules = new String[lines];
    for (int i = 0; i < lines; i++) {
      State state = decisions[i].state();
      State other = decisions[i].runnerUp();
      boolean same = isAsAbove(i) && decisions[i - 1].parts(state, other);
      rules[i] = same ? rules[i - 1] : model.rule(rows, i * width, state, other);
    }
    return rules;
  }

  /** True where all features are those of the line above, as in long lists and tables. */
  private boolean isAsAbove(int line) {
    int at = line * width;
    return line > 0 && Arrays.equals(rows, at, at + width, rows, at - width, at);
  }

  /** Puts the exponentials of one line's sums in their place; what the mask rules out is 0. */
  private static void exponentials(int[] sums, int mask, double[] scores, int line) {
    int max = Integer.MIN_VALUE;
    for (int s = 0; s < S; s++) {
      max = (mask & 1 << s) == 0 ? max : Math.max(max, sums[s]);
    }
    for (int s = 0; s < S; s++) {
      boolean open = (mask & 1 << s) != 0 && max - sums[s] < REACH;
      scores[line * S + s] = open ? EXPONENTIALS[max - sums[s]] : 0;
    }
  }
}
