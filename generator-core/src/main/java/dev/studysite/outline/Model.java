package dev.studysite.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): how
 * strongly a feature of a line speaks for a state, and how strongly a state calls for the next.
 */
final class Model {

  /** How many kinds of steps from a line to the next there are: indentation, gap, marker. */
  static final int STEPS = 4 * 2 * 2;

  private static final int S = State.COUNT;
  private static final double SCALE = 100;

  private final Features features;
  private final float[] weights;
  private final double[][] steps;

  /**
   * A model with the given weights.
   *
   * @param features the features
   * @param weights for each combination a weight for each state
   * @param steps for each kind of step the weight of each pair of states, the earlier one first
   */
  Model(Features features, float[] weights, double[][] steps) {
    this.features = features;
    this.weights = weights;
    this.steps = steps;
  }

  /** The model that ships with the library. */
  static Model shipped() {
    return read(Features.shipped(), "weights.tsv");
  }

  /** The model of the levels of headings. */
  static Model ofHeadings() {
    return read(Features.ofHeadings(), "heading-weights.tsv");
  }

  private static Model read(Features features, String resource) {
    Model model = new Model(features, new float[features.size() * S], new double[STEPS][S * S]);
    model.read(Features.rows(resource));
    return model;
  }

  /** The exponentials of the weights of the steps. */
  double[][] exponentials() {
    double[][] exponentials = new double[STEPS][S * S];
    for (int k = 0; k < STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        exponentials[k][at] = Math.exp(steps[k][at]);
      }
    }
    return exponentials;
  }

  Features features() {
    return features;
  }

  float[] weights() {
    return weights;
  }

  double[][] steps() {
    return steps;
  }

  /** The kind of the step from the line before to this one. */
  static int step(Attributes values, int i) {
    int step = values.get(i, Attribute.STEP);
    int gap = values.get(i, Attribute.GAP) > 0 ? 1 : 0;
    boolean same = values.get(i, Attribute.MARKER) == values.get(i - 1, Attribute.MARKER);
    return (step * 2 + gap) * 2 + (same ? 1 : 0);
  }

  /** The rows of the file of weights, sorted. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int t = 0; t < features.count(); t++) {
      for (int v = 0; v < features.template(t).size(); v++) {
        add(rows, features.template(t).name(v), (features.offset(t) + v) * S);
      }
    }
    for (int k = 0; k < STEPS; k++) {
      for (State from : State.values()) {
        addStep(rows, k, from);
      }
    }
    rows.sort(null);
    return rows;
  }

  private void add(List<String> rows, String name, int at) {
    StringBuilder row = new StringBuilder(name);
    boolean any = false;
    for (int s = 0; s < S; s++) {
      long value = Math.round(weights[at + s] * SCALE);
      any |= value != 0;
      row.append('\t').append(value == 0 ? "" : value);
    }
    if (any) {
      rows.add(row.toString());
    }
  }

  private void addStep(List<String> rows, int k, State from) {
    StringBuilder row = new StringBuilder("transition=" + k + " from=" + from.column());
    boolean any = false;
    for (int s = 0; s < S; s++) {
      long value = Math.round(steps[k][from.ordinal() * S + s] * SCALE);
      any |= value != 0;
      row.append('\t').append(value == 0 ? "" : value);
    }
    if (any) {
      rows.add(row.toString());
    }
  }

  private void read(List<String> rows) {
    Map<String, Integer> templates = new HashMap<>();
    for (int t = 0; t < features.count(); t++) {
      templates.put(features.template(t).key(), t);
    }
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      List<String> keys = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (String part : columns[0].split(" ", -1)) {
        int equals = part.indexOf('=');
        keys.add(part.substring(0, equals));
        values.add(part.substring(equals + 1));
      }
      if (keys.get(0).equals("transition")) {
        readStep(values, columns);
      } else {
        readFeature(templates.get(String.join(" ", keys)), values, columns);
      }
    }
  }

  private void readFeature(Integer template, List<String> values, String[] columns) {
    int at = (features.offset(template) + features.template(template).valueOf(values)) * S;
    for (int s = 0; s < S; s++) {
      weights[at + s] =
          columns[s + 1].isEmpty() ? 0 : (float) (Integer.parseInt(columns[s + 1]) / SCALE);
    }
  }

  private void readStep(List<String> values, String[] columns) {
    int k = Integer.parseInt(values.get(0));
    for (State from : State.values()) {
      if (from.column().equals(values.get(1))) {
        for (int s = 0; s < S; s++) {
          steps[k][from.ordinal() * S + s] =
              columns[s + 1].isEmpty() ? 0 : Integer.parseInt(columns[s + 1]) / SCALE;
        }
      }
    }
  }
}
