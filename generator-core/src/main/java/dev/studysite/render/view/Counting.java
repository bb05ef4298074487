package dev.studysite.render.view;

import dev.studysite.outline.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How the entries of a list count: {@code 1.}, {@code a)}, {@code (B)}, {@code iv.}. A list counts
 * only where one way of counting reads every mark in it, so that a page shows each entry by the
 * number or letter that it has in the note.
 *
 * @param type the {@code type} of the HTML list: {@code 1}, {@code a}, {@code A}, {@code i} or
 *     {@code I}; empty where the marks count in no one way
 * @param numbers the number of each entry, from 1; empty where they count in no one way
 */
record Counting(String type, List<Integer> numbers) {

  private static final int MOST_DIGITS = 6;

  /** What stands around a number or letter and is not shown. */
  private static final String SIGNS = "()[].:-、．）";

  private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10);

  /** Of a list that does not count. */
  static final Counting NONE = new Counting("", List.of());

  /** Copies the numbers. */
  Counting {
    numbers = List.copyOf(numbers);
  }

  /** How the entries of a list count. */
  static Counting of(List<Block.Item> items) {
    if (items.stream().anyMatch(item -> isTicked(item.marker()))) {
      return NONE;
    }
    List<String> marks = items.stream().map(item -> core(item.marker())).toList();
    for (String type : List.of("1", "a", "A", "i", "I")) {
      List<OptionalInt> read = marks.stream().map(reader(type)).toList();
      if (read.stream().allMatch(OptionalInt::isPresent)) {
        return new Counting(type, read.stream().map(OptionalInt::getAsInt).toList());
      }
    }
    return NONE;
  }

  /**
   * What stands before an entry: {@code b.} for {@code (b)}, and a mark that does not count as is.
   */
  String mark(String marker) {
    return type.isEmpty() ? marker : core(marker) + ".";
  }

  /** The number of an entry where it is not one more than the one before; else none. */
  OptionalInt jump(int entry) {
    if (type.isEmpty()) {
      return OptionalInt.empty();
    }
    int expected = entry == 0 ? 1 : numbers.get(entry - 1) + 1;
    int number = numbers.get(entry);
    return number == expected ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** A box with a cross; nobody counts to ten in such marks. */
  private static boolean isTicked(String marker) {
    return marker.equals("[x]") || marker.equals("[X]");
  }

  private static String core(String marker) {
    int from = 0;
    int to = marker.length();
    while (from < to && SIGNS.indexOf(marker.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && SIGNS.indexOf(marker.charAt(to - 1)) >= 0) {
      to--;
    }
    return marker.substring(from, to).strip();
  }

  private static Function<String, OptionalInt> reader(String type) {
    return switch (type) {
      case "1" -> Counting::digits;
      case "a" -> mark -> letter(mark, 'a');
      case "A" -> mark -> letter(mark, 'A');
      case "i" -> Counting::roman;
      default -> mark -> isUpper(mark) ? roman(mark.toLowerCase(Locale.ROOT)) : OptionalInt.empty();
    };
  }

  private static boolean isUpper(String mark) {
    return mark.equals(mark.toUpperCase(Locale.ROOT));
  }

  private static OptionalInt digits(String mark) {
    boolean digits = mark.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !mark.isEmpty() && mark.length() <= MOST_DIGITS
        ? OptionalInt.of(Integer.parseInt(mark))
        : OptionalInt.empty();
  }

  private static OptionalInt letter(String mark, char first) {
    boolean one = mark.length() == 1 && mark.charAt(0) >= first && mark.charAt(0) < first + 26;
    return one ? OptionalInt.of(mark.charAt(0) - first + 1) : OptionalInt.empty();
  }

  private static OptionalInt roman(String mark) {
    int sum = 0;
    for (int i = 0; i < mark.length(); i++) {
      int value = ROMAN.getOrDefault(mark.charAt(i), 0);
      int next = i + 1 < mark.length() ? ROMAN.getOrDefault(mark.charAt(i + 1), 0) : 0;
      if (value == 0) {
        return OptionalInt.empty();
      }
      sum += value < next ? -value : value;
    }
    return sum > 0 && numeral(sum).equals(mark) ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  private static String numeral(int number) {
    String tens = "x".repeat(number / 10);
    String ones =
        List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix").get(number % 10);
    return tens + ones;
  }
}
