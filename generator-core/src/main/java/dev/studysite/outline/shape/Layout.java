package dev.studysite.outline.shape;

import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a note that are not blank, and how they stand to each other: the gaps between them
 * and the tree that their indentations form, in which a bullet hangs below a line without one at
 * the same indentation.
 */
public final class Layout {

  /** Where there is no such line. */
  public static final int NONE = -1;

  private final LineShape[] shapes;
  private final int[] gaps;
  private final int[] parents;
  private final int[] elders;
  private final int[] youngers;
  private final int[] levels;
  private final int[] children;

  private Layout(LineShape[] shapes, int[] gaps) {
    int n = shapes.length;
    this.shapes = shapes;
    this.gaps = gaps;
    this.parents = new int[n];
    this.elders = new int[n];
    this.youngers = new int[n];
    this.levels = new int[n];
    this.children = new int[n];
    Arrays.fill(youngers, NONE);
    hang();
  }

  /** The layout of a note. */
  public static Layout of(RawNote note, LineScanner scanner) {
    List<LineShape> shapes = new ArrayList<>(note.lines().size());
    int[] gaps = new int[note.lines().size() + 1];
    int blank = 0;
    for (Line line : note.lines()) {
      LineShape shape = scanner.scan(line);
      if (shape.isBlank()) {
        blank++;
      } else {
        gaps[shapes.size()] = blank;
        shapes.add(shape);
        blank = 0;
      }
    }
    gaps[shapes.size()] = blank;
    Fences.settle(shapes, scanner);
    SectionNumbers.mark(shapes, scanner);
    OwnSigns.mark(shapes);
    return new Layout(shapes.toArray(LineShape[]::new), gaps);
  }

  /** How many lines there are. */
  public int size() {
    return shapes.length;
  }

  /** The shape of a line, counted from 0 and without the blank ones. */
  public LineShape shape(int i) {
    return shapes[i];
  }

  /** How many blank lines stand above a line; for {@code size()}, at the end of the note. */
  public int gap(int i) {
    return gaps[i];
  }

  /** The line that this one hangs below, or {@link #NONE}. */
  public int parent(int i) {
    return parents[i];
  }

  /** The line before this one below the same parent, or {@link #NONE}. */
  public int elder(int i) {
    return elders[i];
  }

  /** The line after this one below the same parent, or {@link #NONE}. */
  public int younger(int i) {
    return youngers[i];
  }

  /** How many lines stand above this one in the tree. */
  public int level(int i) {
    return levels[i];
  }

  /** How many lines hang directly below this one. */
  public int children(int i) {
    return children[i];
  }

  private void hang() {
    int[] open = new int[shapes.length + 1];
    int depth = 0;
    for (int i = 0; i < shapes.length; i++) {
      int elder = NONE;
      while (depth > 0 && weight(open[depth - 1]) >= weight(i)) {
        depth--;
        elder = open[depth];
      }
      boolean sister = elder != NONE && shapes[elder].kind() != LineKind.RULE;
      elders[i] = sister ? elder : NONE;
      parents[i] = depth == 0 ? NONE : open[depth - 1];
      levels[i] = depth;
      if (sister) {
        youngers[elder] = i;
      }
      if (depth > 0) {
        children[parents[i]]++;
      }
      open[depth++] = i;
    }
  }

  /** Orders lines by indentation, and bullets below words that are indented alike. */
  private int weight(int i) {
    Marker marker = shapes[i].marker();
    boolean bullet = marker.isBullet() && shapes[i].kind() != LineKind.RULE;
    return shapes[i].columns() * 2 + (bullet ? 1 : 0);
  }
}
