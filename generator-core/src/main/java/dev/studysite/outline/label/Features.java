package dev.studysite.outline.label;

import dev.studysite.outline.ShippedTable;
import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import java.util.Arrays;
import java.util.List;

/** The list of features, {@code features.tsv}, and the number of each of their combinations. */
final class Features {

  /** A template has at most so many parts; those that have fewer are filled up with zeros. */
  private static final int PARTS = 4;

  private final Template[] templates;
  private final int[] offsets;
  private final int[] relations;
  private final int[] attributes;
  private final int[] sizes;

  Features(List<String> rows) {
    this.templates = rows.stream().map(Template::parse).toArray(Template[]::new);
    this.offsets = new int[templates.length + 1];
    this.relations = new int[templates.length * PARTS];
    this.attributes = new int[templates.length * PARTS];
    this.sizes = new int[templates.length * PARTS];
    Arrays.fill(attributes, Attributes.ZERO);
    Arrays.fill(sizes, 1);
    for (int i = 0; i < templates.length; i++) {
      offsets[i + 1] = offsets[i] + templates[i].size();
      List<Attribute> parts = templates[i].attributes();
      for (int part = 0; part < parts.size(); part++) {
        relations[i * PARTS + part] = templates[i].relations().get(part).ordinal();
        attributes[i * PARTS + part] = parts.get(part).ordinal();
        sizes[i * PARTS + part] = parts.get(part).size() + 1;
      }
    }
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

  /**
   * Puts the numbers of the combinations that hold of a line into an array.
   *
   * @param values the attributes of all lines
   * @param related the lines that the line is related to, by the number of the relation
   * @param active what is filled
   */
  void fill(Attributes values, int[] related, int[] active) {
    int[] rows = new int[related.length];
    for (int i = 0; i < related.length; i++) {
      rows[i] = values.row(related[i]);
    }
    for (int i = 0; i < offsets.length - 1; i++) {
      int at = i * PARTS;
      int index = part(values, rows, at);
      index = index * sizes[at + 1] + part(values, rows, at + 1);
      index = index * sizes[at + 2] + part(values, rows, at + 2);
      index = index * sizes[at + 3] + part(values, rows, at + 3);
      active[i] = offsets[i] + index;
    }
  }

  private int part(Attributes values, int[] rows, int part) {
    return values.at(rows[relations[part]] + attributes[part]);
  }
}
