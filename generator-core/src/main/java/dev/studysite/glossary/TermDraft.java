package dev.studysite.glossary;

import dev.studysite.glossary.Candidate.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A term while it is put together from its candidates and the owner's entry. */
final class TermDraft {

  private static final Set<Source> KNOWN = Set.of(Source.LEXICON, Source.GLANCED);

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<AuthoredEntry> entries = new ArrayList<>();
  private final String key;

  /**
   * A draft of a name.
   *
   * @param key what its spellings share
   */
  TermDraft(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  void add(AuthoredEntry entry) {
    entries.add(entry);
  }

  void addAll(TermDraft other) {
    candidates.addAll(other.candidates);
    entries.addAll(other.entries);
  }

  /** Takes over what the notes say of another name, but not the name. */
  void addSayings(TermDraft other) {
    other.sayings().forEach(said -> candidates.add(Candidate.said(name(), Source.DEFINED, said)));
  }

  boolean isAuthored() {
    return !entries.isEmpty();
  }

  /** True where no place says what the name means but a heading or frequent use. */
  boolean isWeak() {
    return entries.isEmpty()
        && candidates.stream()
            .allMatch(c -> c.source() == Source.HEADED || c.source() == Source.REPEATED);
  }

  /** True where the notes say what the name's letters stand for. */
  boolean isExpanded() {
    return candidates.stream().anyMatch(candidate -> candidate.source() == Source.EXPANDED);
  }

  /** True where all there is is one glance at a name of the lexicon. */
  boolean isGlanced() {
    return entries.isEmpty()
        && candidates.size() == 1
        && candidates.get(0).source() == Source.GLANCED;
  }

  List<AuthoredEntry> entries() {
    return List.copyOf(entries);
  }

  /** The name as the owner, the lexicon, the table or, at last, the notes write it. */
  String name() {
    if (isAuthored()) {
      return entries.get(0).name();
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      if (candidate.source().compareTo(best.source()) < 0) {
        best = candidate;
      }
    }
    String name = best.name();
    boolean known =
        best.source().compareTo(Source.GLANCED) <= 0 && best.source() != Source.EXPANDED;
    return known ? name : Names.withoutMaker(name);
  }

  /** Every expansion that the notes or the table give, the notes' first. */
  List<Expansion> expansions() {
    if (!hasExpansions()) {
      return List.of();
    }
    return candidates.stream()
        .flatMap(candidate -> candidate.expansion().stream())
        .sorted(Comparator.comparing(Expansion::fromNotes).reversed())
        .toList();
  }

  /** Most have none, and all are asked several times. */
  private boolean hasExpansions() {
    for (Candidate candidate : candidates) {
      if (candidate.expansion().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Other spellings that a reader may look for, without the expansion; plurals and capitals are
   * left to the linker.
   */
  List<String> also() {
    Map<String, String> forms = new LinkedHashMap<>();
    entries.forEach(entry -> entry.also().forEach(form -> forms.putIfAbsent(key(form), form)));
    for (Candidate candidate : candidates) {
      forms.putIfAbsent(key(candidate.name()), candidate.name());
      candidate.also().forEach(form -> forms.putIfAbsent(key(form), form));
    }
    forms.remove(key(name()));
    expansion().ifPresent(shown -> forms.remove(key(shown.words())));
    return List.copyOf(forms.values());
  }

  /** The finished term. */
  Term term() {
    String name = name();
    Optional<Expansion> expansion = expansion();
    List<Saying> sayings = sayings();
    return new Term(
        TermKey.of(name),
        name,
        also(),
        expansion,
        origin(expansion, !sayings.isEmpty()),
        entries.stream().flatMap(entry -> entry.definition().stream()).toList(),
        sayings,
        candidates.stream().anyMatch(Candidate::caseSensitive)
            || (candidates.isEmpty() && isShort(name)));
  }

  /** The owner's wording; it counts as the notes' own where they give the same. */
  private Optional<Expansion> expansion() {
    List<Expansion> found = expansions();
    Optional<String> authored =
        entries.stream().flatMap(entry -> entry.expansion().stream()).findFirst();
    if (authored.isEmpty()) {
      return found.stream().findFirst();
    }
    String words = authored.get();
    boolean same = found.stream().anyMatch(e -> e.fromNotes() && Nearness.isNear(e.words(), words));
    return Optional.of(new Expansion(words, same));
  }

  /** Words that the notes give the letters and that the shown expansion is not. */
  List<String> otherExpansions() {
    if (expansions().isEmpty()) {
      return List.of();
    }
    Optional<Expansion> shown = expansion();
    return expansions().stream()
        .filter(Expansion::fromNotes)
        .map(Expansion::words)
        .filter(words -> shown.stream().noneMatch(e -> Nearness.isNear(e.words(), words)))
        .distinct()
        .toList();
  }

  private List<Saying> sayings() {
    Map<String, Saying> byPlace = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      candidate
          .saying()
          .ifPresent(said -> byPlace.putIfAbsent(said.topic().note() + ":" + said.line(), said));
    }
    return byPlace.values().stream()
        .sorted(Comparator.comparing((Saying s) -> s.topic().note()).thenComparingInt(Saying::line))
        .toList();
  }

  /**
   * Who says what the term means. Where an expansion is shown it is the expansion's origin, so that
   * none is ever laid to the notes that do not give it.
   */
  private Origin origin(Optional<Expansion> expansion, boolean said) {
    boolean notes = expansion.map(Expansion::fromNotes).orElse(said);
    boolean authored = isAuthored() || (!said && expansion.isEmpty() && isKnown());
    if (notes) {
      return isAuthored() ? Origin.BOTH : Origin.NOTES;
    }
    return authored || expansion.isPresent() ? Origin.AUTHORED : Origin.NOTES;
  }

  private boolean isKnown() {
    return candidates.stream().anyMatch(candidate -> KNOWN.contains(candidate.source()));
  }

  private static boolean isShort(String name) {
    return Acronyms.looksLikeOne(name) && name.length() <= 3;
  }

  private static String key(String form) {
    return TermKey.of(Names.singular(form)).text();
  }
}
