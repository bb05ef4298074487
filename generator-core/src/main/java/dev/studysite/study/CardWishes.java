package dev.studysite.study;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the value of the key {@code cards}: the kinds wanted and the size on paper, separated by
 * commas, such as {@code definition, list, A7}.
 *
 * @param kinds the kinds; all where none is named
 * @param size the size on paper
 * @param problems what could not be understood
 */
public record CardWishes(Set<String> kinds, CardSize size, List<Problem> problems) {

  private static final List<String> KINDS = List.of(Card.DEFINITION, Card.EXPANSION, Card.LIST);

  /** Copies the collections. */
  public CardWishes {
    kinds = Set.copyOf(kinds);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the value.
   *
   * @param value the value; empty for all kinds in the usual size
   * @param where where it was set
   */
  public static CardWishes of(String value, Place where) {
    Set<String> kinds = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    CardSize size = CardSize.USUAL;
    for (String part : value.split(",", -1)) {
      String word = part.strip().toLowerCase(Locale.ROOT);
      String kind = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      Optional<CardSize> known =
          CardSize.all().stream().filter(s -> s.name().equalsIgnoreCase(word)).findFirst();
      if (KINDS.contains(kind)) {
        kinds.add(kind);
      } else if (known.isPresent()) {
        size = known.get();
      } else if (!word.isEmpty()) {
        problems.add(unknown(part.strip(), where));
      }
    }
    return new CardWishes(kinds.isEmpty() ? Set.copyOf(KINDS) : kinds, size, problems);
  }

  private static Problem unknown(String word, Place where) {
    String sizes = String.join(", ", CardSize.all().stream().map(CardSize::name).toList());
    return Problem.warning(
        where,
        "'" + word + "' is neither a kind nor a size of cards",
        "The kinds are " + String.join(", ", KINDS) + "; the sizes are " + sizes + ".");
  }
}
