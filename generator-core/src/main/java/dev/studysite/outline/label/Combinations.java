package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the combinations of values that hold of a line, one for each template. A part that
 * several templates have in common is looked up once.
 */
final class Combinations {

  private final int[] offsets;

  /** The parts, each once: which of the related lines it looks at, and which attribute. */
  private final int[] relations;

  private final int[] attributes;

  /** For each template the number of its first part, and what one step of its value adds. */
  private final int[] firsts;

  private final int[] firstSteps;

  /** The same for all further parts: the template, the part and the step. */
  private final int[] owners;

  private final int[] others;
  private final int[] otherSteps;

  /**
   * The combinations of some templates.
   *
   * @param offsets for each template the number of its first combination
   */
  Combinations(Template[] templates, int[] offsets) {
    this.offsets = offsets;
    this.firsts = new int[templates.length];
    this.firstSteps = new int[templates.length];
    List<Part> parts = new ArrayList<>();
    List<int[]> rest = new ArrayList<>();
    for (int t = 0; t < templates.length; t++) {
      List<Part> own = Part.of(templates[t]);
      int step = templates[t].size();
      for (int p = 0; p < own.size(); p++) {
        step /= own.get(p).attribute().size() + 1;
        int number = number(parts, own.get(p));
        if (p == 0) {
          firsts[t] = number;
          firstSteps[t] = step;
        } else {
          rest.add(new int[] {t, number, step});
        }
      }
    }
    this.relations = parts.stream().mapToInt(part -> part.relation().ordinal()).toArray();
    this.attributes = parts.stream().mapToInt(part -> part.attribute().ordinal()).toArray();
    this.owners = rest.stream().mapToInt(entry -> entry[0]).toArray();
    this.others = rest.stream().mapToInt(entry -> entry[1]).toArray();
    this.otherSteps = rest.stream().mapToInt(entry -> entry[2]).toArray();
  }

  /** How many parts there are, each counted once. */
  int parts() {
    return relations.length;
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
    for (int p = 0; p < relations.length; p++) {
      found[p] = values.at(values.row(related[relations[p]]) + attributes[p]);
    }
    for (int t = 0; t < firsts.length; t++) {
      active[t] = offsets[t] + found[firsts[t]] * firstSteps[t];
    }
    for (int i = 0; i < owners.length; i++) {
      active[owners[i]] += found[others[i]] * otherSteps[i];
    }
  }

  private static int number(List<Part> parts, Part part) {
    int known = parts.indexOf(part);
    if (known < 0) {
      parts.add(part);
    }
    return known < 0 ? parts.size() - 1 : known;
  }

  /** An attribute of a related line. */
  private record Part(Relation relation, Attribute attribute) {

    static List<Part> of(Template template) {
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < template.attributes().size(); i++) {
        parts.add(new Part(template.relations().get(i), template.attributes().get(i)));
      }
      return parts;
    }
  }
}
