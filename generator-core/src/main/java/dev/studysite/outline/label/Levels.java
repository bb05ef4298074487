package dev.studysite.outline.label;

import dev.studysite.outline.attribute.Attribute;
import dev.studysite.outline.attribute.Attributes;
import dev.studysite.outline.attribute.HeadingAttributes;
import dev.studysite.outline.attribute.IntTable;
import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Settles the levels of headings: headings of one style have one level as far as their places allow
 * it, the first heading is on top, and no level is left out on the way down.
 */
final class Levels {

  private static final int DEPTHS = LevelPath.DEPTHS;
  private static final double FLOOR = 0.02;
  private static final double STYLE = 0.5;
  private static final double MANY = 6;
  private static final double AGREE = 6;

  /** How sure a level is at least: measured on notes that were left out of what was learned. */
  private static final double LEVEL = 0.4;

  private static final double SURE = 30;
  private static final double MARKED = 1000;

  /** The title and the three levels. */
  static final int OPEN = State.TITLE.bit() | State.H1.bit() | State.H2.bit() | State.H3.bit();

  private final Model model;
  private final Steps steps;

  Levels(Model model) {
    this.model = model;
    this.steps = model.steps();
  }

  /** Puts the settled levels into the decisions. */
  void settle(Layout layout, Attributes values, Decision[] decisions, int[] masks) {
    int[] heads =
        IntStream.range(0, decisions.length).filter(i -> decisions[i].isHeading()).toArray();
    if (heads.length == 0) {
      return;
    }
    if (introduces(layout, heads, masks)) {
      decisions[heads[0]] = decisions[heads[0]].instead(State.LEAD);
      return;
    }
    Lattice lattice = lattice(layout, values, heads, masks);
    int from = 0;
    if (isTitle(lattice) && mayBeTitle(layout, values, heads)) {
      decisions[heads[0]] = decisions[heads[0]].as(State.TITLE);
      from = 1;
    }
    double[][] own = own(lattice, from, heads.length);
    IntTable styles = new IntTable(Integer.highestOneBit(Math.max(16, heads.length * 2)) * 2);
    int[] style = new int[own.length];
    for (int h = 0; h < own.length; h++) {
      style[h] = styles.slot(HeadingAttributes.style(layout, values, heads[from + h], false));
    }
    int[] rest = Arrays.copyOfRange(heads, from, heads.length);
    double[][] scores = shared(own, style, styles.count());
    fix(layout, values, rest, style, scores);
    obey(rest, masks, scores);
    LevelPath path = new LevelPath(layout, rest, style);
    agree(scores, style, path.best(scores));
    int[] levels = path.best(scores);
    for (int h = 0; h < rest.length; h++) {
      double part = LEVEL + (1 - LEVEL) * Math.exp(own[h][levels[h]]);
      State state = State.values()[State.H1.ordinal() + levels[h]];
      decisions[rest[h]] = decisions[rest[h]].as(state, Math.min(1, part));
    }
  }

  private Lattice lattice(Layout layout, Attributes values, int[] heads, int[] masks) {
    Attributes rows = HeadingAttributes.of(layout, values, heads);
    int[] kinds = new int[heads.length];
    int[] open = new int[heads.length];
    for (int h = 0; h < heads.length; h++) {
      int mask = OPEN & masks[heads[h]];
      open[h] = mask == 0 ? OPEN : mask;
      kinds[h] = h == 0 ? 0 : HeadingAttributes.step(rows, h);
    }
    Scorer scorer = new Scorer(model, rows, Kin.alone(heads.length), heads.length);
    Lattice lattice = new Lattice(kinds, steps, open);
    lattice.run(scorer.exponentials(open));
    return lattice;
  }

  /** A colon at the end of a note's first line, the only heading: it introduces what follows. */
  private static boolean introduces(Layout layout, int[] heads, int[] masks) {
    boolean only = heads.length == 1 && heads[0] == 0;
    boolean open = only && (masks[0] & State.LEAD.bit()) != 0;
    return open && layout.shape(0).is(Fact.ENDS_COLON) && !layout.shape(0).marker().stands();
  }

  /**
   * No title where others of its style stand beside headings that are indented further, nor where
   * it is numbered as others are, nor where it has text of its own below it and is in capitals as
   * others are.
   */
  private static boolean mayBeTitle(Layout layout, Attributes values, int[] heads) {
    int style = HeadingAttributes.style(layout, values, heads[0], false);
    boolean twin = false;
    boolean deeper = false;
    for (int h = 1; h < heads.length; h++) {
      twin |= HeadingAttributes.style(layout, values, heads[h], false) == style;
      deeper |= layout.shape(heads[h]).columns() > layout.shape(heads[0]).columns();
    }
    LineShape first = layout.shape(heads[0]);
    boolean numbered = first.marker().isOrdinal() || first.marker().type() == Marker.Type.SECTION;
    boolean text = heads.length > 1 && heads[1] > heads[0] + 1;
    boolean capitals = first.is(Fact.ALL_CAPS) && text && first.kind() == LineKind.TEXT;
    return !(twin && (deeper || numbered || capitals));
  }

  private static boolean isTitle(Lattice lattice) {
    return lattice.marginal(0, State.TITLE.ordinal()) > 0.5;
  }

  private static double[][] own(Lattice lattice, int from, int to) {
    double[][] own = new double[to - from][DEPTHS];
    for (int h = from; h < to; h++) {
      double sum = FLOOR;
      for (int level = 0; level < DEPTHS; level++) {
        sum += lattice.marginal(h, State.H1.ordinal() + level);
      }
      for (int level = 0; level < DEPTHS; level++) {
        double part = lattice.marginal(h, State.H1.ordinal() + level);
        own[h - from][level] = Math.log(part / sum + FLOOR);
      }
    }
    return own;
  }

  /**
   * Headings that an underline, a banner or a rule sets apart have one level for each style: the
   * first such style has the top level where it comes first, any other the level that suits most.
   */
  private static void fix(
      Layout layout, Attributes values, int[] heads, int[] style, double[][] scores) {
    int styles = Arrays.stream(style).max().orElse(-1) + 1;
    double[][] sums = new double[styles][DEPTHS];
    for (int h = 0; h < heads.length; h++) {
      for (int level = 0; level < DEPTHS; level++) {
        sums[style[h]][level] += scores[h][level];
      }
    }
    lower(layout, values, heads, style, scores);
    Announcement.raise(values, heads, scores);
    for (int h = 0; h < heads.length; h++) {
      if (isSetApart(layout, values, heads[h])) {
        int level = style[h] == style[0] ? 0 : best(sums[style[h]]);
        scores[h][level] += SURE;
      }
    }
  }

  /** Where the first style is set apart and comes again, no plain heading has the top level. */
  private static void lower(
      Layout layout, Attributes values, int[] heads, int[] style, double[][] scores) {
    boolean again = Arrays.stream(style).skip(1).anyMatch(s -> s == style[0]);
    if (!again || !isSetApart(layout, values, heads[0])) {
      return;
    }
    for (int h = 0; h < heads.length; h++) {
      scores[h][0] -= isSetApart(layout, values, heads[h]) ? 0 : SURE;
    }
  }

  /** A level that the author marked outweighs whatever speaks against it. */
  private static void obey(int[] heads, int[] masks, double[][] scores) {
    for (int h = 0; h < heads.length; h++) {
      for (int level = 0; level < DEPTHS; level++) {
        boolean marked = masks[heads[h]] == State.H1.bit() << level;
        scores[h][level] += marked ? MARKED : 0;
      }
    }
  }

  private static boolean isSetApart(Layout layout, Attributes values, int line) {
    int underline = values.get(line, Attribute.UNDERLINE);
    return (underline > 0 && underline < 6) || layout.shape(line).kind() == LineKind.BANNER;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int level = 1; level < DEPTHS; level++) {
      best = scores[level] > scores[best] ? level : best;
    }
    return best;
  }

  /**
   * Adds the evidence of all headings of its style to that of each. Where a long note has but one
   * style, the style does not tell the level.
   */
  private static double[][] shared(double[][] own, int[] style, int styles) {
    double[][] sums = new double[styles][DEPTHS + 1];
    for (int h = 0; h < own.length; h++) {
      for (int level = 0; level < DEPTHS; level++) {
        sums[style[h]][level] += own[h][level];
      }
      sums[style[h]][DEPTHS]++;
    }
    double[][] scores = new double[own.length][DEPTHS];
    for (int h = 0; h < own.length; h++) {
      double members = sums[style[h]][DEPTHS];
      boolean tells = styles > 1 || members < MANY;
      double weight = tells ? STYLE * Math.min(members, MANY) / members : 0;
      for (int level = 0; level < DEPTHS; level++) {
        scores[h][level] = own[h][level] + weight * sums[style[h]][level];
      }
    }
    return scores;
  }

  /** Adds weight to the level that most headings of a style have been given. */
  private static void agree(double[][] scores, int[] style, int[] levels) {
    int styles = Arrays.stream(style).max().orElse(-1) + 1;
    int[][] votes = new int[styles][DEPTHS];
    int[] members = new int[styles];
    for (int h = 0; h < style.length; h++) {
      votes[style[h]][levels[h]]++;
      members[style[h]]++;
    }
    for (int h = 0; h < style.length && styles > 1; h++) {
      for (int level = 0; level < DEPTHS; level++) {
        double share = votes[style[h]][level] / (double) members[style[h]];
        scores[h][level] += members[style[h]] > 1 ? AGREE * Math.max(0, share - 0.5) : 0;
      }
    }
  }
}
