package dev.studysite.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of features, {@code features.tsv}, and the number of each of their combinations. */
final class Features {

  private final Template[] templates;
  private final int[] offsets;
  private final int size;

  Features(List<String> rows) {
    this.templates = rows.stream().map(Template::parse).toArray(Template[]::new);
    this.offsets = new int[templates.length];
    int next = 0;
    for (int i = 0; i < templates.length; i++) {
      offsets[i] = next;
      next += templates[i].size();
    }
    this.size = next;
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
    return size;
  }

  /** One of the templates. */
  Template template(int i) {
    return templates[i];
  }

  /** The number of the first combination of a template. */
  int offset(int i) {
    return offsets[i];
  }

  /** Puts the numbers of the combinations that hold of a line into an array. */
  void fill(Attributes values, int[] related, int[] active) {
    for (int i = 0; i < templates.length; i++) {
      active[i] = offsets[i] + templates[i].value(values, related);
    }
  }
}
