package dev.studysite.outline.label;

import dev.studysite.outline.ShippedTable;
import java.util.List;

/** The list of features, {@code features.tsv}, and the number of each of their combinations. */
final class Features {

  private final Template[] templates;
  private final int[] offsets;
  private final Combinations combinations;

  Features(List<String> rows) {
    this.templates = rows.stream().map(Template::parse).toArray(Template[]::new);
    this.offsets = new int[templates.length + 1];
    for (int i = 0; i < templates.length; i++) {
      offsets[i + 1] = offsets[i] + templates[i].size();
    }
    this.combinations = new Combinations(templates);
  }

  /** The list that ships with the library. */
  static Features shipped() {
    return new Features(rows("features.tsv"));
  }

  /** The list for the levels of headings. */
  static Features ofHeadings() {
    return new Features(rows("heading-features.tsv"));
  }

  private static List<String> rows(String file) {
    return ShippedTable.beside(Features.class, file).rows();
  }

  /** How many features hold of each line: one combination of each template. */
  int count() {
    return templates.length;
  }

  /** How many combinations there are in all. */
  int size() {
    return offsets[templates.length];
  }

  /** One of the templates. */
  Template template(int i) {
    return templates[i];
  }

  /** The number of the first combination of a template. */
  int offset(int i) {
    return offsets[i];
  }

  /** The combinations of values, template by template. */
  Combinations combinations() {
    return combinations;
  }
}
