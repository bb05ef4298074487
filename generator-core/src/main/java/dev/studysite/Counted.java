package dev.studysite;

/** A number with what it counts. */
final class Counted {

  private Counted() {}

  /** {@code 1 note}, {@code 2 notes}. */
  static String of(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
