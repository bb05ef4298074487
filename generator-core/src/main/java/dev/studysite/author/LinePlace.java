package dev.studysite.author;

import java.util.Optional;

/**
 * A line of a file as people and compilers write it: {@code notes/a.txt:12}.
 *
 * @param path the file, with {@code /} between its parts
 * @param line the number of the line, as it was given
 */
record LinePlace(String path, int line) {

  private static final int MAX_DIGITS = 9;

  /** Reads a place; a column behind the line ({@code a.txt:12:7}) is passed over. */
  static Optional<LinePlace> parse(String words) {
    String place = slashed(words.strip());
    int last = place.lastIndexOf(':');
    int before = last < 0 ? -1 : place.lastIndexOf(':', last - 1);
    if (before > 0 && isNumber(place, before + 1, last) && isNumber(place, last + 1)) {
      return Optional.of(of(place, before, last));
    }
    boolean named = last > 0 && isNumber(place, last + 1);
    return named ? Optional.of(of(place, last, place.length())) : Optional.empty();
  }

  private static LinePlace of(String place, int colon, int end) {
    return new LinePlace(
        place.substring(0, colon), Integer.parseInt(place.substring(colon + 1, end)));
  }

  /** Windows writes back slashes; a leading {@code ./} says nothing. */
  private static String slashed(String words) {
    String place = words.replace('\\', '/');
    return place.startsWith("./") ? place.substring(2) : place;
  }

  private static boolean isNumber(String text, int from) {
    return isNumber(text, from, text.length());
  }

  private static boolean isNumber(String text, int from, int to) {
    return to > from
        && to - from <= MAX_DIGITS
        && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
