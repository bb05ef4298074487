package dev.studysite.render.view;

import java.util.Optional;

/** Reads the number of a list entry: {@code 3.}, {@code (3)}, {@code 3)}. */
final class Numbers {

  private static final int MOST_DIGITS = 6;

  private Numbers() {}

  /** The number in a marker; none where its digits are missing or too many. */
  static Optional<Integer> of(String marker) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < marker.length(); i++) {
      char c = marker.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    boolean fits = digits.length() > 0 && digits.length() <= MOST_DIGITS;
    return fits ? Optional.of(Integer.parseInt(digits.toString())) : Optional.empty();
  }
}
