package dev.studysite.text;

/** A number with what it counts. */
public final class Counted {

  private Counted() {}

  /** {@code 1 note}, {@code 2 notes}. */
  public static String of(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
