package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds groups of terms with names that are easily taken for each other, by what {@link LikeNames}
 * says that names share: one group for each such trait, none that is a part of another.
 */
public final class Comparisons {

  private static final int FEWEST = 2;

  /** More columns than these cannot be read side by side. */
  private static final int MOST = 5;

  private final Map<TermKey, Term> terms = new HashMap<>();
  private final Map<List<TermKey>, String> traits = new LinkedHashMap<>();
  private final Map<TermKey, List<List<TermKey>>> groups = new HashMap<>();

  private Comparisons(Collection<Term> all) {
    Map<String, Set<TermKey>> byTrait = new TreeMap<>();
    for (Term term : all) {
      if (isExplained(term)) {
        terms.put(term.key(), term);
        for (String trait : LikeNames.nameTraits(term)) {
          byTrait.computeIfAbsent(trait, none -> new TreeSet<>()).add(term.key());
        }
      }
    }
    byTrait.forEach((trait, some) -> add(trait, List.copyOf(some)));
  }

  /** The groups, by name. */
  public static List<Comparison> of(Collection<Term> terms) {
    Comparisons all = new Comparisons(terms);
    return all.traits.entrySet().stream()
        .filter(group -> !all.isPart(group.getKey()))
        .map(group -> all.comparison(group.getValue(), group.getKey()))
        .sorted(Comparator.comparing(Comparison::name).thenComparing(Comparison::key))
        .toList();
  }

  private static boolean isExplained(Term term) {
    return !term.definition().isEmpty() || !term.sayings().isEmpty();
  }

  private void add(String trait, List<TermKey> group) {
    if (group.size() < FEWEST || group.size() > MOST || traits.putIfAbsent(group, trait) != null) {
      return;
    }
    group.forEach(term -> groups.computeIfAbsent(term, none -> new ArrayList<>()).add(group));
  }

  /** Groups are small, and a term has few traits. */
  private boolean isPart(List<TermKey> group) {
    return groups.getOrDefault(group.get(0), List.of()).stream()
        .anyMatch(other -> other.size() > group.size() && other.containsAll(group));
  }

  private Comparison comparison(String trait, List<TermKey> group) {
    List<Term> same = group.stream().flatMap(key -> Stream.ofNullable(terms.get(key))).toList();
    return new Comparison(trait, trait.substring(trait.indexOf(' ') + 1), same);
  }
}
