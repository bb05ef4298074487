package dev.studysite.outline.label;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.FunctionWords;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.read.RawNote;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels every line of a raw note, all of them together.
 *
 * <p>The way: the shape of each line ({@link LineScanner}), the tree that the indentations form
 * ({@link Layout}), what the note makes a habit of ({@link Attributes}), how much each of these
 * speaks for each label ({@link Model}), the likelihood of all ways to label the note ({@link
 * Lattice}), and from that a label for each line, with the term of definitions ({@link Terms}) and
 * the depth of entries ({@link Depths}).
 */
public final class LineLabeller {

  private static final int ROUNDS = 2;

  private final LineScanner scanner;
  private final Model model;
  private final Steps steps;
  private final Levels levels;

  LineLabeller(LineScanner scanner, Model model, Model headings) {
    this.scanner = scanner;
    this.model = model;
    this.steps = model.steps();
    this.levels = new Levels(headings);
  }

  /** The labeller with the weights that ship with the library. */
  public static LineLabeller shipped() {
    return new LineLabeller(
        new LineScanner(FunctionWords.shipped()), Model.shipped(), Model.ofHeadings());
  }

  /** A label for every line that is not blank, in order. */
  public List<LineLabel> label(RawNote note) {
    return rows(note).stream().map(Row::label).toList();
  }

  /** Every line that is not blank, in order, with its label and its shape. */
  public List<Row> rows(RawNote note) {
    Layout layout = Layout.of(note, scanner);
    int n = layout.size();
    Attributes values = Attributes.of(layout);
    Scorer scorer = new Scorer(model, values, Kin.of(layout), n);
    int[] kinds = new int[n];
    for (int i = 1; i < n; i++) {
      kinds[i] = Model.step(values, i);
    }
    int[] marks = AuthorMarks.masks(layout);
    int[] masks = marks.clone();
    Announcement.narrow(layout, values, masks);
    Drawings.narrow(layout, masks);
    Answers.narrow(layout, masks);
    OpenClauses.narrow(layout, masks);
    Measures.narrow(layout, masks);
    int[] open = masks.clone();
    ShortLines.narrow(layout, values, open);
    TermHeads.narrow(layout, open);
    Wordless.narrow(layout, open);
    double[] scores = scorer.exponentials(open);
    Lattice lattice = new Lattice(kinds, steps, open);
    lattice.run(scores);
    Sections sections = new Sections(layout, values, masks);
    for (int round = 0; round < ROUNDS; round++) {
      double[] swayed = Twins.sway(scores, lattice, values.twins());
      sections.raise(swayed, lattice);
      lattice.run(swayed);
    }
    Decision[] decisions = Decision.all(lattice, n);
    levels.settle(layout, values, decisions, masks);
    int[] depths = Depths.settle(layout, decisions);
    String[] rules = scorer.rules(decisions);
    Evidence[] evidence = new Evidence[n];
    for (int i = 0; i < n; i++) {
      boolean divides = sections.mayDivide(i) && decisions[i].isHeading();
      String fixed = masks[i] != marks[i] ? rule(masks[i]) : divides ? Sections.RULE : "";
      evidence[i] =
          AuthorMarks.decides(marks[i])
              ? AuthorMarks.evidence(decisions[i])
              : decisions[i].evidence(fixed.isEmpty() ? rules[i] : fixed);
    }
    return rows(layout, decisions, depths, evidence);
  }

  /** The rule that narrowed what a line may be. */
  private static String rule(int mask) {
    if (mask == State.CODE.bit()) {
      return Drawings.RULE;
    }
    if (mask == Answers.MASK) {
      return Answers.RULE;
    }
    if (mask == OpenClauses.MASK) {
      return OpenClauses.RULE;
    }
    return (mask & State.ITEM.bit()) != 0 ? Measures.RULE : Announcement.RULE;
  }

  private static List<Row> rows(
      Layout layout, Decision[] decisions, int[] depths, Evidence[] evidence) {
    List<Row> rows = new ArrayList<>(decisions.length);
    for (int i = 0; i < decisions.length; i++) {
      Decision decision = decisions[i];
      boolean defines = decision.state() == State.DEFINITION;
      String term = defines ? Terms.of(layout.shape(i)) : "";
      LineShape shape = layout.shape(i);
      LineLabel label =
          new LineLabel(shape.line(), decision.state().toLabel(), depths[i], term, evidence[i]);
      rows.add(new Row(label, shape));
    }
    return rows;
  }
}
