package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A feature: attributes of a line and of lines related to it, taken together. Every combination of
 * their values has weights of its own.
 */
final class Template {

  private final String rule;
  private final Relation[] relations;
  private final Attribute[] attributes;
  private final int size;

  private Template(String rule, Relation[] relations, Attribute[] attributes) {
    this.rule = rule;
    this.relations = relations;
    this.attributes = attributes;
    int product = 1;
    for (Attribute attribute : attributes) {
      product *= attribute.size() + 1;
    }
    this.size = product;
  }

  /**
   * Reads a row of the list of features.
   *
   * @param row a name, a tab, and parts such as {@code form above.form gap} parted by a space
   */
  static Template parse(String row) {
    String[] columns = row.split("\t", -1);
    List<String> parts = List.of(columns[1].split(" ", -1));
    return new Template(
        columns[0],
        parts.stream().map(Template::relation).toArray(Relation[]::new),
        parts.stream().map(Template::attribute).toArray(Attribute[]::new));
  }

  /** The name that is reported where this feature weighed most. */
  String rule() {
    return rule;
  }

  /** How many combinations there are. */
  int size() {
    return size;
  }

  /** For each part the line that it looks at. */
  List<Relation> relations() {
    return List.of(relations);
  }

  /** For each part the attribute of that line. */
  List<Attribute> attributes() {
    return List.of(attributes);
  }

  /** The name of a combination: {@code form=name below.marker=dash}. */
  String name(int value) {
    String[] names = new String[attributes.length];
    int rest = value;
    for (int i = attributes.length - 1; i >= 0; i--) {
      int radix = attributes[i].size() + 1;
      names[i] = part(i) + "=" + attributes[i].value(rest % radix);
      rest /= radix;
    }
    return String.join(" ", names);
  }

  /** The parts without values: {@code form below.marker}. */
  String key() {
    String[] names = new String[attributes.length];
    Arrays.setAll(names, this::part);
    return String.join(" ", names);
  }

  /**
   * The number of a combination given by the names of its values.
   *
   * @throws IllegalArgumentException where an attribute has no such value
   */
  int valueOf(List<String> valueNames) {
    int index = 0;
    for (int i = 0; i < attributes.length; i++) {
      int radix = attributes[i].size() + 1;
      int value = 0;
      while (value < radix && !attributes[i].value(value).equals(valueNames.get(i))) {
        value++;
      }
      if (value == radix) {
        throw new IllegalArgumentException(part(i) + " has no value " + valueNames.get(i));
      }
      index = index * radix + value;
    }
    return index;
  }

  private String part(int i) {
    String name = attributes[i].label();
    return relations[i] == Relation.SELF ? name : relations[i].label() + "." + name;
  }

  private static Relation relation(String part) {
    int dot = part.indexOf('.');
    return dot < 0
        ? Relation.SELF
        : Relation.valueOf(part.substring(0, dot).toUpperCase(Locale.ROOT));
  }

  private static Attribute attribute(String part) {
    return Attribute.valueOf(part.substring(part.indexOf('.') + 1).toUpperCase(Locale.ROOT));
  }
}
