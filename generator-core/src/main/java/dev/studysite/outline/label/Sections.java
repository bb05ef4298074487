package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Brief lines right below a heading that look like entries but all have something hanging below
 * them divide its section: they are headings, not entries. Where some have nothing below them, they
 * are entries of which a few have more to say. Brief lines in capitals and questions, where there
 * are some with other lines below them, are headings too.
 */
final class Sections {

  /** The name under which decisions by parallel sections are reported. */
  static final String RULE = "siblings";

  private static final int S = State.COUNT;
  private static final int HEADS = State.H1.bit() | State.H2.bit() | State.H3.bit();

  /** By how much a heading above raises the scores; so much outweighs a clear but single line. */
  private static final double PULL = 3000;

  private static final double LEAST = 0.01;
  private static final double LIKELY = 0.3;
  private static final int MAX_WORDS = 8;

  /** A value of {@link Attribute#SIBS}: all have something below them. */
  static final int ALL = 5;

  /** A value of {@link Attribute#SIBS}: the only one, and it has. */
  static final int ALONE = 1;

  /** A value of {@link Attribute#OWNS}: all of the block hangs below it. */
  static final int OWNS = 2;

  private static final int ACRONYM = 6;

  private final Layout layout;
  private final boolean[] brief;
  private final boolean[] apart;

  Sections(Layout layout, Attributes values, int[] masks) {
    this.layout = layout;
    this.brief = new boolean[layout.size()];
    for (int i = 0; i < brief.length; i++) {
      boolean open = (masks[i] & HEADS) == HEADS && layout.parent(i) != Layout.NONE;
      brief[i] = open && isName(layout, i) && divides(layout, values, i);
    }
    this.apart = new boolean[layout.size()];
    mark(layout, masks, Sections::isCapitals, apart);
    mark(layout, masks, Sections::isQuestion, apart);
  }

  /** Marks brief lines of a kind, where there are some and each has other lines below it. */
  private static void mark(
      Layout layout, int[] masks, Predicate<LineShape> kind, boolean[] marked) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 1 < marked.length; i++) {
      boolean open = (masks[i] & HEADS) == HEADS && !kind.test(layout.shape(i + 1));
      if (open && kind.test(layout.shape(i))) {
        found.add(i);
      }
    }
    for (int i : found) {
      marked[i] |= found.size() > 1;
    }
  }

  private static boolean isQuestion(LineShape shape) {
    return shape.is(Fact.ENDS_QUESTION)
        && shape.kind() == LineKind.TEXT
        && !shape.marker().stands()
        && !shape.is(Fact.HAS_INNER_STOP)
        && shape.words() <= MAX_WORDS;
  }

  private static boolean isCapitals(LineShape shape) {
    return shape.is(Fact.ALL_CAPS)
        && shape.kind() == LineKind.TEXT
        && !shape.marker().stands()
        && shape.length() >= ACRONYM
        && shape.words() <= MAX_WORDS
        && !shape.is(Fact.HAS_DIGIT)
        && !shape.is(Fact.ENDS_STOP)
        && !shape.sign().isThere();
  }

  /** True where a line may have become a heading because the lines beside it look like sections. */
  boolean mayDivide(int line) {
    return brief[line] || apart[line];
  }

  /** Raises the scores for headings by how likely the line above in the tree is one. */
  void raise(double[] scores, Lattice lattice) {
    for (int i = 0; i < brief.length; i++) {
      double held = brief[i] ? heading(lattice, layout.parent(i)) : 0;
      double likely = apart[i] ? 1 : held;
      double factor = 1 + PULL * likely * likely;
      for (int s = State.H1.ordinal(); s <= State.H3.ordinal() && likely > LIKELY; s++) {
        scores[i * S + s] = Math.max(scores[i * S + s], LEAST) * factor;
      }
    }
  }

  /** How likely a line is a heading that may hold others. */
  private static double heading(Lattice lattice, int line) {
    double likely = 0;
    for (int s = State.TITLE.ordinal(); s <= State.H3.ordinal(); s++) {
      likely += lattice.marginal(line, s);
    }
    return likely;
  }

  private static boolean divides(Layout layout, Attributes values, int i) {
    Marker marker = layout.shape(i).marker();
    int siblings = values.get(i, Attribute.SIBS);
    boolean all = siblings == ALL || siblings == ALONE;
    boolean owns = values.get(i, Attribute.OWNS) == OWNS;
    boolean bullet = marker.isBullet() && !marker.isOrdinal();
    return bullet ? owns : (all || (marker.isOrdinal() && owns));
  }

  private static boolean isName(Layout layout, int i) {
    LineShape shape = layout.shape(i);
    return layout.children(i) > 0
        && shape.kind() == LineKind.TEXT
        && shape.words() <= MAX_WORDS
        && !shape.is(Fact.ENDS_STOP)
        && !shape.is(Fact.HAS_VERB);
  }
}
