package dev.studysite.render.paper;

import java.util.Arrays;

/** The cheapest ways to reach each end with a certain number of columns. */
final class Row {

  private final int first;
  private final int last;
  private final double[] costs;
  private final int[] origins;

  /**
   * A row in which nothing is reached yet.
   *
   * @param first the least end worth knowing
   * @param last the greatest end; where it is less than {@code first}, nothing can be reached
   */
  Row(int first, int last) {
    this.first = first;
    this.last = last;
    this.costs = new double[Math.max(0, last - first + 1)];
    this.origins = new int[costs.length];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
  }

  /** Before the first column: nothing is packed, at no cost. */
  static Row start() {
    Row row = new Row(0, 0);
    row.offer(0, 0, 0);
    return row;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** What it costs to reach an end; infinite where it cannot be reached. */
  double cost(int end) {
    return end < first || end > last ? Double.POSITIVE_INFINITY : costs[end - first];
  }

  /** Where the last column begins on the cheapest way to an end that can be reached. */
  int cameFrom(int end) {
    return origins[end - first];
  }

  /** Keeps a way if it is the cheapest so far; of two as cheap the one that was offered first. */
  void offer(int end, double cost, int origin) {
    if (end >= first && cost < costs[end - first]) {
      costs[end - first] = cost;
      origins[end - first] = origin;
    }
  }
}
