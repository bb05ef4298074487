package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the terms whose names are easily taken for each other: opposites and parts made by a prefix
 * ({@code section}, {@code subsection}), kinds of one thing ({@code upper deck}, {@code lower
 * deck}), acronyms that differ by a letter.
 */
public final class LikeNames {

  /** Prefixes that turn a word into its opposite, its part or its neighbour. */
  private static final List<String> PREFIXES =
      List.of("a", "de", "in", "un", "non", "sub", "super", "multi", "micro", "inter", "intra");

  /** What more names have in common than these tells none of them apart. */
  private static final int MOST_OF_A_KIND = 10;

  private static final int SHORTEST_STEM = 5;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 5;

  private final Map<String, Set<Term>> byTrait = new HashMap<>();

  /** Sorts terms by what makes names alike. */
  public LikeNames(Collection<Term> terms) {
    for (Term term : terms) {
      for (String trait : traits(term)) {
        byTrait.computeIfAbsent(trait, none -> new LinkedHashSet<>()).add(term);
      }
    }
  }

  /** The terms that a term may be taken for, the likeliest first. */
  public List<Term> of(Term term) {
    Set<Term> like = new LinkedHashSet<>();
    for (String trait : traits(term)) {
      Set<Term> same = byTrait.getOrDefault(trait, Set.of());
      if (same.size() <= MOST_OF_A_KIND) {
        like.addAll(same);
      }
    }
    like.remove(term);
    return List.copyOf(like);
  }

  /** What a name shares with the names that are like it, the strongest first. */
  private static List<String> traits(Term term) {
    List<String> traits = nameTraits(term);
    addAcronym(traits, term.name());
    term.also().forEach(form -> addKind(traits, form));
    term.expansion().ifPresent(expansion -> addKind(traits, expansion.words()));
    return traits;
  }

  /** What the words of a name share with those of others. */
  static List<String> nameTraits(Term term) {
    List<String> traits = new ArrayList<>();
    String key = term.key().text();
    traits.add("stem " + key);
    for (String prefix : PREFIXES) {
      if (key.startsWith(prefix) && key.length() >= prefix.length() + SHORTEST_STEM) {
        traits.add("stem " + key.substring(prefix.length()));
      }
    }
    addKind(traits, term.name());
    addHump(traits, term.name());
    return traits;
  }

  /** {@code SSE-KMS} and {@code SSE-S3} share their first part, {@code event bus} its last. */
  private static void addKind(List<String> traits, String name) {
    List<String> parts = new ArrayList<>();
    for (Words.Word word : Words.of(Names.withoutMaker(name))) {
      Words.parts(word).forEach(part -> parts.add(Names.singular(part.text())));
    }
    int last = parts.size() - 1;
    if (last < 1) {
      return;
    }
    String tail = parts.get(last).toLowerCase(Locale.ROOT);
    String head = parts.get(0).toLowerCase(Locale.ROOT);
    if (last > 1) {
      traits.add("kind " + parts.get(last - 1).toLowerCase(Locale.ROOT) + " " + tail);
    }
    traits.add("kind " + tail);
    if (name.indexOf('-') > 0 && Acronyms.looksLikeOne(parts.get(0))) {
      traits.add("family " + head);
    }
  }

  /** {@code CraneHQ} holds {@code HQ}. */
  private static void addHump(List<String> traits, String name) {
    List<String> humps = Names.humps(name);
    String last = humps.get(humps.size() - 1);
    if (humps.size() > 1 && name.indexOf(' ') < 0 && Acronyms.looksLikeOne(last)) {
      traits.add("stem " + last.toLowerCase(Locale.ROOT));
    }
  }

  /** With each letter left open in turn: {@code ?SM}, {@code H?M}, {@code HS?}. */
  private static void addAcronym(List<String> traits, String name) {
    boolean acronym = name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    if (acronym && name.length() >= SHORTEST_ACRONYM && name.length() <= LONGEST_ACRONYM) {
      for (int i = 0; i < name.length(); i++) {
        traits.add("letters " + name.substring(0, i) + "?" + name.substring(i + 1));
      }
    }
  }
}
