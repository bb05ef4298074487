package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.AuthoredEntry;
import dev.studysite.glossary.TermKey;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the owner wants no links: whole terms, and lines that mean something else by the words. */
final class OptOuts {

  /**
   * A line that does not mean a term.
   *
   * @param note the note's path
   * @param line the letters and digits of the line
   * @param term the term
   */
  private record Elsewhere(String note, String line, TermKey term) {}

  private final Set<TermKey> terms = new HashSet<>();
  private final Set<TermKey> bound = new HashSet<>();
  private final Map<Elsewhere, AuthoredEntry> places = new HashMap<>();

  OptOuts(List<AuthoredEntry> entries) {
    for (AuthoredEntry entry : entries) {
      if (!entry.linked()) {
        terms.add(entry.key());
      }
      for (AuthoredEntry.NotIn place : entry.elsewhere()) {
        bound.add(entry.key());
        places.put(new Elsewhere(place.note(), key(place.words()), entry.key()), entry);
      }
    }
  }

  /** True for a term that is never linked. */
  boolean isOut(TermKey term) {
    return terms.contains(term);
  }

  /** True where a line of a note does not mean a term by its words. */
  boolean isElsewhere(TermKey term, String note, Line line) {
    return !bound.isEmpty()
        && bound.contains(term)
        && places.containsKey(new Elsewhere(note, key(line.text()), term));
  }

  /** The places that fit no line of the notes any more. */
  List<Problem> stale(List<CorrectedNote> notes) {
    Set<Elsewhere> missing = new HashSet<>(places.keySet());
    for (CorrectedNote note : notes) {
      if (places.keySet().stream().anyMatch(place -> place.note().equals(note.path()))) {
        Set<String> lines = new HashSet<>();
        note.outline().note().lines().forEach(line -> lines.add(key(line.text())));
        missing.removeIf(place -> place.note().equals(note.path()) && lines.contains(place.line()));
      }
    }
    List<Problem> problems = new ArrayList<>();
    missing.stream()
        .flatMap(place -> Optional.ofNullable(places.get(place)).stream())
        .distinct()
        .sorted((one, other) -> Integer.compare(one.line(), other.line()))
        .forEach(entry -> problems.add(stale(entry)));
    return problems;
  }

  private static Problem stale(AuthoredEntry entry) {
    return Problem.warning(
        Place.of("glossary.md"),
        "a “Not in:” line of “" + entry.name() + "” fits no line of the note any more",
        "Write the note's path and the words of the line as they stand now, or delete the line.");
  }

  private static String key(String line) {
    return TermKey.of(line).text();
  }
}
