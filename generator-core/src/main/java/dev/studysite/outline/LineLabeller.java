package dev.studysite.outline;

import dev.studysite.read.RawNote;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels every line of a raw note, all of them together.
 *
 * <p>The way: the shape of each line ({@link LineScanner}), the tree that the indentations form
 * ({@link Layout}), what the note makes a habit of ({@link Attributes}), how much each of these
 * speaks for each label ({@link Model}), the likelihood of all ways to label the note
 * ({@link Lattice}), and from that a label for each line, with the term of definitions ({@link
 * Terms}) and the depth of entries ({@link Depths}).
 */
final class LineLabeller {

  private static final int S = State.COUNT;
  private static final double LEAST = -60;

  private final LineScanner scanner;
  private final Model model;
  private final double[][] steps;

  LineLabeller(LineScanner scanner, Model model) {
    this.scanner = scanner;
    this.model = model;
    this.steps = new double[Model.STEPS][S * S];
    for (int k = 0; k < Model.STEPS; k++) {
      for (int at = 0; at < S * S; at++) {
        steps[k][at] = Math.exp(model.steps()[k][at]);
      }
    }
  }

  /** The labeller with the weights that ship with the library. */
  static LineLabeller shipped() {
    return new LineLabeller(new LineScanner(FunctionWords.shipped()), Model.shipped());
  }

  /** A label for every line that is not blank, in order. */
  List<LineLabel> label(RawNote note) {
    Layout layout = Layout.of(note, scanner);
    int n = layout.size();
    Attributes values = Attributes.of(layout);
    Scorer scorer = new Scorer(model, layout, values);
    int[] kinds = new int[n];
    for (int i = 1; i < n; i++) {
      kinds[i] = Model.step(values, i);
    }
    int[] masks = AuthorMarks.masks(layout);
    Lattice lattice = new Lattice(scorer.exponentials(masks), kinds, steps);
    lattice.run();
    Decision[] decisions = new Decision[n];
    for (int i = 0; i < n; i++) {
      decisions[i] = Decision.of(lattice, i);
    }
    return labels(layout, decisions, scorer);
  }

  private static List<LineLabel> labels(Layout layout, Decision[] decisions, Scorer scorer) {
    int[] depths = Depths.of(layout, decisions);
    List<LineLabel> labels = new ArrayList<>(decisions.length);
    for (int i = 0; i < decisions.length; i++) {
      Decision decision = decisions[i];
      boolean defines = decision.state() == State.DEFINITION;
      String term = defines ? Terms.of(layout.shape(i)) : "";
      String rule = scorer.rule(i, decision.state(), decision.runnerUp());
      Evidence evidence =
          new Evidence(decision.confidence(), rule, decision.runnerUp().toLabel());
      labels.add(
          new LineLabel(
              layout.shape(i).line(), decision.state().toLabel(), depths[i], term, evidence));
    }
    return labels;
  }

  /** Exponential of a score, never quite zero. */
  static double exponential(double score) {
    return Math.exp(Math.max(LEAST, score));
  }
}
