package dev.studysite.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands near names that are words of everyday language too, where they are meant: {@code
 * companions.tsv}.
 */
public final class Companions {

  private static final String NUMBER = "#";
  private static final String SUBJECT = "@";
  private static final Map<String, Set<String>> BESIDE = read(row -> row[1]);
  private static final Map<String, Set<String>> NEAR = read(row -> row[2]);

  private Companions() {}

  /**
   * True for a word that right before or behind a name proves it: {@code raid 5}.
   *
   * @param name the name as it should be written
   * @param small the word in small letters
   */
  public static boolean areBeside(String name, String small) {
    Set<String> words = BESIDE.getOrDefault(name, Set.of());
    return words.contains(small) || (words.contains(NUMBER) && isNumber(small));
  }

  /**
   * The words in small letters that prove a name not far from them in a line; none for most names.
   */
  public static Set<String> near(String name) {
    return NEAR.getOrDefault(name, Set.of());
  }

  /** True for a name that any note on the pack's subject means. */
  public static boolean areOfSubject(String name) {
    return near(name).contains(SUBJECT);
  }

  private static boolean isNumber(String small) {
    return !small.isEmpty() && small.chars().allMatch(Character::isDigit);
  }

  private static Map<String, Set<String>> read(Function<String[], String> words) {
    return Resources.rows("companions.tsv").stream()
        .filter(row -> !words.apply(row).isEmpty())
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row[0], row -> Set.of(words.apply(row).split(" "))));
  }
}
