package dev.studysite.markdown;

import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each line of a Markdown file is; lines that nobody claims go on with the one above. */
final class LabelSheet {

  private final List<Line> lines;
  private final Label[] labels;
  private final int[] depths;
  private final String[] terms;
  private final Evidence[] evidence;

  LabelSheet(List<Line> lines) {
    this.lines = lines;
    this.labels = new Label[lines.size()];
    this.depths = new int[lines.size()];
    this.terms = new String[lines.size()];
    Arrays.fill(labels, Label.CONTINUATION);
    Arrays.fill(terms, "");
    this.evidence = new Evidence[lines.size()];
    Arrays.setAll(evidence, i -> sure(Label.CONTINUATION));
  }

  /** The author's marks decide, so there is nothing to doubt. */
  static Evidence sure(Label label) {
    return new Evidence(1, "markdown", label);
  }

  /** Says what a line is. */
  void set(int number, Label label, int depth) {
    labels[number - 1] = label;
    evidence[number - 1] = sure(label);
    depths[number - 1] = depth;
  }

  /** Says that a line defines a term. */
  void define(int number, String term, int depth) {
    set(number, Label.DEFINITION, depth);
    terms[number - 1] = term;
  }

  /** Says that the first lines are no text, but for the title where it is taken from there. */
  void frontMatter(FrontMatter top, boolean titled) {
    Arrays.fill(evidence, 0, top.lines(), FrontMatter.evidence(Label.CONTINUATION));
    if (titled) {
      top.title().ifPresent(span -> set(span.line(), Label.TITLE, 0));
      top.title().ifPresent(span -> evidence[span.line() - 1] = FrontMatter.evidence(Label.TITLE));
    }
  }

  /** Says what each of some lines is. */
  void setAll(int first, int last, Label label, int depth) {
    for (int number = first; number <= last; number++) {
      set(number, label, depth);
    }
  }

  /** A label for every line that is not blank, in order. */
  List<LineLabel> labels() {
    List<LineLabel> all = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (!lines.get(i).isBlank()) {
        all.add(new LineLabel(lines.get(i), labels[i], depths[i], terms[i], evidence[i]));
      }
    }
    return all;
  }
}
