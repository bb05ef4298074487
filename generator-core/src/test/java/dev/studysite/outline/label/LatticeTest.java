package dev.studysite.outline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the sums over all ways with ways that are gone one by one. */
class LatticeTest {

  private static final int S = State.COUNT;
  private static final int LINES = 3;
  private static final int ANY = (1 << S) - 1;

  private final Random random = new Random(7);

  @Test
  void addsUpEveryWayThroughTheStates() {
    int[] kinds = {0, 5, 11};
    Steps steps = steps();
    double[] scores = random.doubles((long) LINES * S).toArray();
    scores[S + 4] = 0;
    Lattice lattice = new Lattice(kinds, steps, new int[] {ANY, ANY, ANY});
    lattice.run(scores);
    double[] expected = oneByOne(kinds, steps, scores);
    for (int i = 0; i < LINES * S; i++) {
      assertEquals(expected[i], lattice.marginal(i / S, i % S), 1e-12);
    }
  }

  @Test
  void partsTheLinesAboveOneThatIsDecidedFromThoseBelow() {
    int[] kinds = {0, 3, 14};
    Steps steps = steps();
    double[] scores = random.doubles((long) LINES * S).toArray();
    Arrays.fill(scores, S, 2 * S, 0);
    scores[S + State.CODE.ordinal()] = 0.3;
    Lattice lattice = new Lattice(kinds, steps, new int[] {ANY, State.CODE.bit(), ANY});
    lattice.run(scores);
    double[] expected = oneByOne(kinds, steps, scores);
    for (int i = 0; i < LINES * S; i++) {
      assertEquals(expected[i], lattice.marginal(i / S, i % S), 1e-12);
    }
  }

  @Test
  void isSureOfWhatIsDecidedAtBothEnds() {
    double[] scores = new double[2 * S];
    scores[0] = 0.4;
    scores[S] = 0.2;
    int title = State.TITLE.bit();
    Lattice lattice = new Lattice(new int[2], steps(), new int[] {title, title});
    lattice.run(scores);
    assertEquals(1, lattice.marginal(0, 0));
    assertEquals(1, lattice.marginal(1, 0));
  }

  @Test
  void keepsItsPrecisionInLongNotes() {
    int lines = 50_000;
    double[] scores = random.doubles((long) lines * S, 1e-3, 1).toArray();
    int[] open = new int[lines];
    Arrays.fill(open, ANY);
    Lattice lattice = new Lattice(new int[lines], steps(), open);
    lattice.run(scores);
    for (int line = 0; line < lines; line += 499) {
      double sum = 0;
      for (int s = 0; s < S; s++) {
        sum += lattice.marginal(line, s);
      }
      assertEquals(1, sum, 1e-9);
    }
  }

  private Steps steps() {
    double[][] matrices = new double[Model.STEPS][];
    for (int kind = 0; kind < matrices.length; kind++) {
      matrices[kind] = random.doubles((long) S * S, 0.01, 50).toArray();
    }
    return new Steps(matrices);
  }

  private static double[] oneByOne(int[] kinds, Steps steps, double[] scores) {
    double[] sums = new double[LINES * S];
    double all = 0;
    for (int way = 0; way < S * S * S; way++) {
      int[] states = {way / (S * S), way / S % S, way % S};
      double weight = scores[states[0]];
      for (int line = 1; line < LINES; line++) {
        weight *= steps.ahead(kinds[line])[states[line - 1] * S + states[line]];
        weight *= scores[line * S + states[line]];
      }
      for (int line = 0; line < LINES; line++) {
        sums[line * S + states[line]] += weight;
      }
      all += weight;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }
}
