package dev.studysite.outline.label;

import dev.studysite.outline.ShippedTable;
import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): how
 * strongly a feature of a line speaks for a state, and how strongly a state calls for the next.
 *
 * <p>A row of weights, in hundredths, is packed into four longs of four lanes of sixteen bits, one
 * for each state, so that adding four longs adds all states at once. Each lane is raised by {@link
 * #BIAS}, which keeps it positive and, for as many features as there are, from running over.
 */
final class Model {

  /** How many kinds of steps from a line to the next there are: indentation, gap, marker. */
  static final int STEPS = 4 * 2 * 2;

  private static final int S = State.COUNT;
  private static final int LANES = 4;
  private static final int BITS = 16;
  private static final int LANE = (1 << BITS) - 1;
  private static final int BIAS = 512;
  private static final int MAX_FEATURES = (1 << BITS) / (2 * BIAS) - 1;
  private static final double HUNDREDTHS = 100;

  private final Features features;
  private final char[] rows;
  private final long[] packed;
  private final Steps steps;

  /**
   * A model from the rows of a file of weights.
   *
   * @param features the features that the rows are about
   * @param table the rows, without comments and header
   * @throws IllegalArgumentException where a row names what is no feature
   */
  Model(Features features, List<String> table) {
    if (features.count() > MAX_FEATURES) {
      throw new IllegalArgumentException("more features than the lanes can add up");
    }
    if (table.size() > Character.MAX_VALUE) {
      throw new IllegalArgumentException("more rows than have a number");
    }
    this.features = features;
    this.rows = new char[features.size()];
    this.packed = new long[(table.size() + 1) * LANES];
    pack(0, new int[S]);
    double[][] exponentials = new double[STEPS][S * S];
    Arrays.stream(exponentials).forEach(step -> Arrays.fill(step, 1));
    read(table, exponentials);
    this.steps = new Steps(exponentials);
  }

  /** The model that ships with the library. */
  static Model shipped() {
    return new Model(Features.shipped(), rows("weights.tsv"));
  }

  /** The model of the levels of headings. */
  static Model ofHeadings() {
    return new Model(Features.ofHeadings(), rows("heading-weights.tsv"));
  }

  private static List<String> rows(String file) {
    return ShippedTable.beside(Model.class, file).rows();
  }

  Features features() {
    return features;
  }

  /** How strongly each state calls for the next. */
  Steps steps() {
    return steps;
  }

  /** The kind of the step from the line before to this one. */
  static int step(Attributes values, int i) {
    int step = values.get(i, Attribute.STEP);
    int gap = values.get(i, Attribute.GAP) > 0 ? 1 : 0;
    boolean same = values.get(i, Attribute.MARKER) == values.get(i - 1, Attribute.MARKER);
    return (step * 2 + gap) * 2 + (same ? 1 : 0);
  }

  /**
   * Finds the rows of weights of a block of lines.
   *
   * @param numbers the numbers of their combinations, from {@link Combinations#number}
   * @param count how many lines there are
   * @param used what is filled: line by line as many rows as there are features
   * @param from the index of the first one
   */
  void find(char[] numbers, int count, char[] used, int from) {
    int width = features.count();
    for (int t = 0; t < width; t++) {
      int offset = features.offset(t);
      int at = t * Combinations.BLOCK;
      for (int i = 0; i < count; i++) {
        used[from + i * width + t] = rows[offset + numbers[at + i]];
      }
    }
  }

  /**
   * Adds up what a line's features say for each state, in hundredths.
   *
   * @param used the rows of weights of many lines
   * @param from the index of the first one of the line
   * @param sums what is filled
   */
  void sum(char[] used, int from, int[] sums) {
    int count = features.count();
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = from; i < from + count; i++) {
      int at = used[i] * LANES;
      a += packed[at];
      b += packed[at + 1];
      c += packed[at + 2];
      d += packed[at + 3];
    }
    int bias = BIAS * count;
    for (int s = 0; s < S; s++) {
      long lanes = s < 4 ? a : s < 8 ? b : s < 12 ? c : d;
      sums[s] = ((int) (lanes >>> ((s & 3) * BITS)) & LANE) - bias;
    }
  }

  /**
   * The rule of the feature that speaks most for one state as against another; the first one where
   * some speak alike.
   *
   * @param used the rows of weights of many lines, as many for each as there are features
   * @param from the index of the first one of the line
   */
  String rule(char[] used, int from, State state, State other) {
    int word = state.ordinal() / LANES;
    int shift = state.ordinal() % LANES * BITS;
    int otherWord = other.ordinal() / LANES;
    int otherShift = other.ordinal() % LANES * BITS;
    int count = features.count();
    // Margin and number are compared as one, which takes no branch that nobody can foretell.
    int best = Integer.MIN_VALUE;
    for (int t = 0; t < count; t++) {
      int at = used[from + t] * LANES;
      int margin =
          ((int) (packed[at + word] >>> shift) & LANE)
              - ((int) (packed[at + otherWord] >>> otherShift) & LANE);
      best = Math.max(best, margin * MAX_FEATURES + MAX_FEATURES - 1 - t);
    }
    return features.template(MAX_FEATURES - 1 - Math.floorMod(best, MAX_FEATURES)).rule();
  }

  private void pack(int row, int[] weights) {
    for (int s = 0; s < S; s++) {
      int weight = Math.max(-BIAS, Math.min(BIAS - 1, weights[s]));
      packed[row * LANES + s / LANES] |= (long) (weight + BIAS) << (s % LANES * BITS);
    }
  }

  private void read(List<String> table, double[][] steps) {
    Map<String, Integer> templates = new HashMap<>();
    for (int t = 0; t < features.count(); t++) {
      templates.put(features.template(t).key(), t);
    }
    int row = 0;
    for (String line : table) {
      row++;
      String[] columns = line.split("\t", -1);
      int[] weights = new int[S];
      for (int s = 0; s < S; s++) {
        weights[s] = columns[s + 1].isEmpty() ? 0 : Integer.parseInt(columns[s + 1]);
      }
      if (line.startsWith("transition=")) {
        readStep(columns[0], weights, steps);
      } else {
        pack(row, weights);
        rows[combination(templates, columns[0])] = (char) row;
      }
    }
  }

  private int combination(Map<String, Integer> templates, String name) {
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String part : name.split(" ", -1)) {
      int equals = part.indexOf('=');
      keys.add(part.substring(0, equals));
      values.add(part.substring(equals + 1));
    }
    Integer template = templates.get(String.join(" ", keys));
    Objects.requireNonNull(template, () -> "no feature has the parts of " + name);
    return features.offset(template) + features.template(template).valueOf(values);
  }

  /** Reads {@code transition=3 from=item}. */
  private static void readStep(String name, int[] weights, double[][] steps) {
    int space = name.indexOf(' ');
    int kind = Integer.parseInt(name.substring(name.indexOf('=') + 1, space));
    int from = State.of(name.substring(name.lastIndexOf('=') + 1)).ordinal();
    for (int s = 0; s < S; s++) {
      steps[kind][from * S + s] = Math.exp(weights[s] / HUNDREDTHS);
    }
  }
}
