package dev.studysite.outline.label;

import dev.studysite.outline.ShippedTable;
import dev.studysite.outline.attribute.Attributes;
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
    this.combinations = new Combinations(templates, offsets);
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

  /** How many parts the features have, each counted once. */
  int parts() {
    return combinations.parts();
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

  /**
   * Puts the numbers of the combinations that hold of a line into an array.
   *
   * @param values the attributes of all lines
   * @param related the lines that the line is related to, by the number of the relation
   * @param found room for the values of all parts
   * @param active what is filled
   */
  void fill(Attributes values, int[] related, int[] found, int[] active) {
    combinations.fill(values, related, found, active);
  }
}
