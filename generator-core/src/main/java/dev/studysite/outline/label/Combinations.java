package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the combinations of values that hold of lines, one for each template. A part that several
 * templates have in common is looked up once.
 *
 * <p>Lines are taken by blocks, template by template: all that belongs to a template stays in
 * registers while it goes over a block, and the compiler can take many lines in one instruction.
 */
final class Combinations {

  /** How many lines are taken at once; what is worked out for them fits into the nearest cache. */
  static final int BLOCK = 64;

  private static final int MOST = 4;

  /** The parts, each once: which of the related lines it looks at, and which attribute. */
  private final List<Part> parts = new ArrayList<>();

  /** For each template where the values of its parts stand, and what one step of them adds. */
  private final int[][] places;

  private final int[][] steps;

  /**
   * The combinations of some templates.
   *
   * @throws IllegalArgumentException where a template has more parts or values than are provided
   *     for
   */
  Combinations(Template[] templates) {
    this.places = new int[templates.length][];
    this.steps = new int[templates.length][];
    for (int t = 0; t < templates.length; t++) {
      List<Part> own = Part.of(templates[t]);
      if (own.size() > MOST || templates[t].size() > Character.MAX_VALUE) {
        throw new IllegalArgumentException("too much for one feature: " + templates[t].key());
      }
      places[t] = own.stream().mapToInt(this::place).toArray();
      steps[t] = new int[own.size()];
      int step = templates[t].size();
      for (int p = 0; p < own.size(); p++) {
        step /= own.get(p).attribute().size() + 1;
        steps[t][p] = step;
      }
    }
  }

  /** How many values {@link #number} looks up for a block. */
  int room() {
    return parts.size() * BLOCK;
  }

  /**
   * Numbers the combinations of a block of lines, those of each template from 0.
   *
   * @param values the attributes of all lines
   * @param kin the lines that they are related to
   * @param from the first line of the block
   * @param count how many lines it has, at most {@link #BLOCK}
   * @param found room for the values of all parts
   * @param numbers what is filled: {@link #BLOCK} numbers for each template
   */
  void number(Attributes values, Kin kin, int from, int count, short[] found, char[] numbers) {
    for (int p = 0; p < parts.size(); p++) {
      find(values, kin, parts.get(p), from, count, found, p * BLOCK);
    }
    for (int t = 0; t < places.length; t++) {
      int[] place = places[t];
      int[] step = steps[t];
      switch (place.length) {
        case 1 -> one(found, place, numbers, t * BLOCK, count);
        case 2 -> two(found, place, step, numbers, t * BLOCK, count);
        case 3 -> three(found, place, step, numbers, t * BLOCK, count);
        default -> four(found, place, step, numbers, t * BLOCK, count);
      }
    }
  }

  private static void find(
      Attributes values, Kin kin, Part part, int from, int count, short[] found, int at) {
    if (part.relation().isNear()) {
      values.copy(part.attribute(), from + part.relation().shift(), count, found, at);
      return;
    }
    int[] lines = kin.of(part.relation());
    int attribute = part.attribute().ordinal();
    for (int i = 0; i < count; i++) {
      found[at + i] = values.at(lines[from + i], attribute);
    }
  }

  private static void one(short[] found, int[] place, char[] to, int at, int count) {
    int a = place[0];
    for (int i = 0; i < count; i++) {
      to[at + i] = (char) found[a + i];
    }
  }

  private static void two(short[] found, int[] place, int[] step, char[] to, int at, int count) {
    int a = place[0];
    int b = place[1];
    int stepA = step[0];
    for (int i = 0; i < count; i++) {
      to[at + i] = (char) (found[a + i] * stepA + found[b + i]);
    }
  }

  private static void three(short[] found, int[] place, int[] step, char[] to, int at, int count) {
    int a = place[0];
    int b = place[1];
    int c = place[2];
    int stepA = step[0];
    int stepB = step[1];
    for (int i = 0; i < count; i++) {
      to[at + i] = (char) (found[a + i] * stepA + found[b + i] * stepB + found[c + i]);
    }
  }

  private static void four(short[] found, int[] place, int[] step, char[] to, int at, int count) {
    int a = place[0];
    int b = place[1];
    int c = place[2];
    int d = place[3];
    int stepA = step[0];
    int stepB = step[1];
    int stepC = step[2];
    for (int i = 0; i < count; i++) {
      to[at + i] =
          (char)
              (found[a + i] * stepA + found[b + i] * stepB + found[c + i] * stepC + found[d + i]);
    }
  }

  private int place(Part part) {
    if (!parts.contains(part)) {
      parts.add(part);
    }
    return parts.indexOf(part) * BLOCK;
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
