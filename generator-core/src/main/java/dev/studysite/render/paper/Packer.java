package dev.studysite.render.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Fills columns with units in order so that no column is overfull, no more boxes are split and no
 * more columns are left a quarter empty than must be, and the columns are as even as can be: the
 * sum of the squares of their heights is the least. Breaks are chosen for all columns at once, as
 * TeX chooses those of a paragraph (Knuth and Plass, Breaking Paragraphs into Lines, 1981), so a
 * gap in one column is weighed against all others. The time grows with the columns and with the
 * room that is left over, not with the square of the text.
 */
final class Packer {

  /** How full a column must be lest it looks forgotten. */
  private static final double FULL = 0.75;

  /** What a column that is less than {@link #FULL} costs: several breaks. A full one costs 1. */
  private static final double GAP = 4;

  private final List<Unit> units;
  private final double room;
  private final double slack;
  private final double[] sums;

  /**
   * Takes the units.
   *
   * @param units what to pack, in order
   * @param room the height of a column, in points
   */
  Packer(List<Unit> units, double room) {
    this.units = List.copyOf(units);
    this.room = room;
    this.slack = units.stream().mapToDouble(Unit::again).max().orElse(0);
    this.sums = new double[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      sums[i + 1] = sums[i] + units.get(i).height();
    }
  }

  /**
   * The best packing.
   *
   * @param columns how many columns there are at most
   * @return none where they are too few
   */
  Optional<Packing> pack(int columns) {
    int[] last = lastEnds(columns);
    int[] first = firstEnds(columns);
    List<Row> rows = new ArrayList<>(List.of(Row.start()));
    Optional<Packing> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= columns; column++) {
      Row row = fill(rows.get(column - 1), new Row(first[column], last[column]));
      rows.add(row);
      if (row.cost(units.size()) < least) {
        least = row.cost(units.size());
        best = Optional.of(trace(rows));
      }
    }
    return best;
  }

  /** What is packed, in order. */
  List<Unit> units() {
    return units;
  }

  /** The height of all units together, in points. */
  double total() {
    return sums[units.size()];
  }

  /**
   * True where a column other than the last is less than three quarters full.
   *
   * @param packing a packing of these units
   */
  boolean hasGap(Packing packing) {
    for (int column = 0; column < packing.columns() - 1; column++) {
      int from = packing.from(column);
      double height = units.get(from).again() + sums[packing.to(column)] - sums[from];
      if (height < FULL * room) {
        return true;
      }
    }
    return false;
  }

  /** How many columns it takes at least. */
  int fewest() {
    int columns = 0;
    for (int at = 0; at < units.size(); columns++) {
      at = Math.max(at + 1, furthest(at, room));
    }
    return columns;
  }

  private Row fill(Row before, Row after) {
    for (int start = before.first(); start <= before.last() && start < units.size(); start++) {
      if (Double.isFinite(before.cost(start))) {
        extend(before.cost(start), start, after);
      }
    }
    return after;
  }

  private void extend(double cost, int start, Row after) {
    double again = units.get(start).again();
    double costs = cost + units.get(start).cost();
    for (int end = start + 1; end <= after.last(); end++) {
      double height = again + sums[end] - sums[start];
      if (height > room) {
        return;
      }
      if (end == units.size() || !units.get(end - 1).held()) {
        double full = height / room;
        double gap = full < FULL && end < units.size() ? GAP : 0;
        after.offer(end, costs + gap + full * full, start);
      }
    }
  }

  /** For each number of columns the furthest that they can reach, or a little further. */
  private int[] lastEnds(int columns) {
    int[] ends = new int[columns + 1];
    for (int column = 1; column <= columns; column++) {
      ends[column] = furthest(ends[column - 1], room + slack);
    }
    return ends;
  }

  /** For each number of columns the least that they must reach for the others to hold the rest. */
  private int[] firstEnds(int columns) {
    int[] ends = new int[columns + 1];
    ends[columns] = units.size();
    for (int column = columns; column > 0; column--) {
      int start = ends[column];
      while (start > 0 && sums[ends[column]] - sums[start - 1] <= room + slack) {
        start--;
      }
      ends[column - 1] = start;
    }
    return ends;
  }

  private int furthest(int start, double height) {
    int end = start;
    while (end < units.size() && sums[end + 1] - sums[start] <= height) {
      end++;
    }
    return end;
  }

  private static Packing trace(List<Row> rows) {
    List<Integer> breaks = new ArrayList<>();
    int at = rows.get(rows.size() - 1).last();
    for (int column = rows.size() - 1; column > 0; column--) {
      breaks.add(at);
      at = rows.get(column).cameFrom(at);
    }
    Collections.reverse(breaks);
    return new Packing(breaks);
  }
}
