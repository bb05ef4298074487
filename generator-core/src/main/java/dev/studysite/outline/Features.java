package dev.studysite.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The list of features, {@code features.tsv}, and the number of each of their combinations. */
final class Features {

  private final Template[] templates;
  private final int[] offsets;
  private final int[] parts;
  private final int[] relations;
  private final int[] attributes;
  private final int[] sizes;

  Features(List<String> rows) {
    this.templates = rows.stream().map(Template::parse).toArray(Template[]::new);
    this.offsets = new int[templates.length + 1];
    this.parts = new int[templates.length + 1];
    for (int i = 0; i < templates.length; i++) {
      offsets[i + 1] = offsets[i] + templates[i].size();
      parts[i + 1] = parts[i] + templates[i].attributes().size();
    }
    this.relations =
        Arrays.stream(templates)
            .flatMap(template -> template.relations().stream())
            .mapToInt(Relation::ordinal)
            .toArray();
    List<Attribute> all =
        Arrays.stream(templates).flatMap(template -> template.attributes().stream()).toList();
    this.attributes = all.stream().mapToInt(Attribute::ordinal).toArray();
    this.sizes = all.stream().mapToInt(attribute -> attribute.size() + 1).toArray();
  }

  /** The list that ships with the library. */
  static Features shipped() {
    return new Features(rows("features.tsv"));
  }

  /** The list for the levels of headings. */
  static Features ofHeadings() {
    return new Features(rows("heading-features.tsv"));
  }

  /** The rows of a table of this package, without comments and header. */
  static List<String> rows(String resource) {
    try (InputStream in = Features.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the library");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(row -> !row.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    for (int i = 0; i < templates.length; i++) {
      int index = 0;
      for (int part = parts[i]; part < parts[i + 1]; part++) {
        index = index * sizes[part] + values.get(related[relations[part]], attributes[part]);
      }
      active[i] = offsets[i] + index;
    }
  }
}
