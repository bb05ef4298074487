package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.Layout;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Marker;

/** The attributes of the headings of a note, seen as a sequence of their own. */
public final class HeadingAttributes {

  private static final Buckets STYLES = new Buckets(1, 2, 3, 4);
  private static final Buckets TWINS = new Buckets(1, 2, 5, 12);
  private static final Buckets LINES = new Buckets(0, 2, 8);

  private static final int MAX_COLUMNS = 64;
  private static final int ACRONYM = 6;

  private final Layout layout;
  private final Attributes values;
  private final int[] heads;
  private final Attributes rows;

  private HeadingAttributes(Layout layout, Attributes values, int[] heads) {
    this.layout = layout;
    this.values = values;
    this.heads = heads;
    this.rows = values.rows(heads);
  }

  /** The attributes of each heading, in order; they are told by their lines' numbers. */
  public static Attributes of(Layout layout, Attributes values, int[] heads) {
    HeadingAttributes attributes = new HeadingAttributes(layout, values, heads);
    attributes.indents();
    attributes.styles();
    attributes.places();
    HeadingNest.put(layout, heads, attributes.rows);
    return attributes.rows;
  }

  /** The kind of the step from the heading before. */
  public static int step(Attributes rows, int i) {
    int turn = Math.max(0, rows.get(i, Attribute.HEAD_TURN) - 1);
    int here = rows.get(i, Attribute.HEAD_INDENT);
    int above = rows.get(i - 1, Attribute.HEAD_INDENT);
    int indent = here == above ? 0 : here > above ? 1 : 2;
    return turn * 4 + indent;
  }

  /** A number for each style of headings; equal where a reader would see them as parallel. */
  public static int style(Layout layout, Attributes values, int line, boolean fine) {
    LineShape shape = layout.shape(line);
    Marker marker = shape.marker();
    int key = marker.type().ordinal();
    int hashes = marker.type() == Marker.Type.HASH ? marker.end() - marker.start() : 0;
    key = key * 8 + (marker.type() == Marker.Type.SECTION ? number(shape) : hashes);
    key = key * 2 + (shape.kind() == LineKind.BANNER ? 1 : 0);
    key = key * 8 + values.get(line, Attribute.UNDERLINE);
    key = key * MAX_COLUMNS + Math.min(shape.columns(), MAX_COLUMNS - 1);
    boolean capitals = shape.is(Fact.ALL_CAPS) && shape.length() > ACRONYM;
    key = key * 2 + (capitals ? 1 : 0);
    return fine ? key * 2 + (shape.is(Fact.ENDS_COLON) ? 1 : 0) : key;
  }

  private void indents() {
    boolean[] seen = new boolean[MAX_COLUMNS];
    for (int head : heads) {
      seen[Math.min(layout.shape(head).columns(), MAX_COLUMNS - 1)] = true;
    }
    int[] ranks = new int[MAX_COLUMNS];
    for (int c = 1; c < MAX_COLUMNS; c++) {
      ranks[c] = ranks[c - 1] + (seen[c - 1] ? 1 : 0);
    }
    for (int h = 0; h < heads.length; h++) {
      int columns = Math.min(layout.shape(heads[h]).columns(), MAX_COLUMNS - 1);
      rows.put(h, Attribute.HEAD_INDENT, Math.min(ranks[columns], 3));
    }
  }

  private void styles() {
    int n = heads.length;
    int size = Integer.highestOneBit(Math.max(16, n * 2)) * 2;
    IntTable coarse = new IntTable(size);
    IntTable fine = new IntTable(size);
    int[] coarseOf = new int[n];
    int[] fineOf = new int[n];
    for (int h = 0; h < n; h++) {
      int before = coarse.count();
      coarseOf[h] = coarse.slot(style(layout, values, heads[h], false));
      fineOf[h] = fine.slot(style(layout, values, heads[h], true));
      rows.put(h, Attribute.HEAD_TURN, turn(h, coarseOf, fineOf, before));
    }
    rank(Attribute.HEAD_STYLE, coarseOf);
    rank(Attribute.HEAD_FINE, fineOf);
    count(coarseOf, coarse.count());
  }

  /** Numbers the styles, but for one that only the first heading has: it may be the title's. */
  private void rank(Attribute attribute, int[] of) {
    boolean alone = of.length > 2;
    for (int h = 1; h < of.length; h++) {
      alone &= of[h] != of[0];
    }
    int most = attribute.size() - 2;
    for (int h = 0; h < of.length; h++) {
      int rank = alone ? of[h] - 1 : of[h];
      rows.put(h, attribute, rank < 0 ? most + 1 : Math.min(rank, most));
    }
  }

  private static int turn(int h, int[] coarse, int[] fine, int before) {
    if (h == 0) {
      return 0;
    }
    if (coarse[h] == coarse[h - 1]) {
      return fine[h] == fine[h - 1] ? 1 : 2;
    }
    return coarse[h] < before ? 3 : 4;
  }

  private void count(int[] of, int styles) {
    int[] members = new int[styles];
    int[] holds = new int[styles];
    for (int h = 0; h < of.length; h++) {
      members[of[h]]++;
      boolean direct = h + 1 < of.length && heads[h + 1] - heads[h] <= 2 && of[h + 1] != of[h];
      holds[of[h]] += direct ? 1 : 0;
    }
    for (int h = 0; h < of.length; h++) {
      int twins = members[of[h]];
      int held = holds[of[h]];
      rows.put(h, Attribute.HEAD_STYLES, STYLES.of(styles));
      rows.put(h, Attribute.HEAD_TWINS, TWINS.of(twins));
      int share = held == 0 ? 0 : held == twins ? 3 : held * 3 < twins ? 1 : 2;
      rows.put(h, Attribute.HEAD_HOLDS, share);
    }
  }

  private void places() {
    boolean[] isHead = new boolean[layout.size()];
    int[] above = new int[layout.size()];
    for (int h = 0; h < heads.length; h++) {
      int line = heads[h];
      isHead[line] = true;
      int parent = layout.parent(line);
      while (parent != Layout.NONE && !isHead[parent]) {
        parent = layout.parent(parent);
      }
      above[line] = parent == Layout.NONE ? 0 : above[parent] + 1;
      rows.put(h, Attribute.HEAD_TREE, Math.min(above[line], 3));
      rows.put(h, Attribute.HEAD_AFTER, h == 0 ? 4 : between(heads[h - 1], line));
      boolean last = h + 1 == heads.length;
      rows.put(h, Attribute.HEAD_BODY, last ? 4 : between(line, heads[h + 1]));
      rows.put(h, Attribute.HEAD_NUMBER, number(layout.shape(line)));
    }
  }

  private int between(int from, int to) {
    int lines = 0;
    for (int i = from + 1; i < to && lines <= 9; i++) {
      lines += layout.shape(i).kind() == LineKind.RULE ? 0 : 1;
    }
    return LINES.of(lines);
  }

  private static int number(LineShape shape) {
    Marker marker = shape.marker();
    if (marker.type() != Marker.Type.SECTION) {
      return marker.isOrdinal() ? 1 : 0;
    }
    int dots = 1;
    for (int i = marker.start(); i < marker.end() - 1; i++) {
      dots += shape.line().text().charAt(i) == '.' ? 1 : 0;
    }
    return Math.min(dots, 3);
  }
}
