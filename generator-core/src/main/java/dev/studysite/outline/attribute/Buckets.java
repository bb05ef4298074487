package dev.studysite.outline.attribute;

/** Parts the numbers from 0 on into ranges, told by the highest number of each. */
final class Buckets {

  private final byte[] ranges;
  private final int above;

  /** The ranges with these highest numbers, in rising order; one more holds all above. */
  Buckets(int... bounds) {
    this.above = bounds.length;
    this.ranges = new byte[bounds[bounds.length - 1] + 1];
    int range = 0;
    for (int number = 0; number < ranges.length; number++) {
      range += number > bounds[range] ? 1 : 0;
      ranges[number] = (byte) range;
    }
  }

  /** The index of the range that a number is in, from 0; what is below 0 is in the first. */
  int of(int number) {
    return number < ranges.length ? ranges[Math.max(0, number)] : above;
  }
}
