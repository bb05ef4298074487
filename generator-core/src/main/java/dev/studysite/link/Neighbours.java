package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the terms that stand near a term: mentioned on one line, in one list, in one topic. Terms
 * that stand everywhere count less. Time for a term is bounded, however long the notes are.
 */
public final class Neighbours {

  /** So many mentions of a term are looked at. */
  private static final int MOST_PLACES = 24;

  /** So many mentions are looked at before and behind each of them. */
  private static final int REACH = 120;

  private static final double LINE = 6;
  private static final double LIST = 4;

  /** In so many lines the worth of a neighbour in the same topic halves. */
  private static final double HALVING = 4;

  private final Map<String, List<Mention>> notes = new HashMap<>();
  private final Map<String, Lists> lists = new HashMap<>();
  private final Map<TermKey, List<Place>> places = new HashMap<>();
  private final Map<TermKey, Integer> counts = new HashMap<>();

  /** Where a mention stands in the row of all mentions of its note. */
  private record Place(String note, int at) {}

  /** What speaks for a neighbour. */
  private record Score(double weight, Neighbour.Nearness nearness) {

    Score with(Score other) {
      boolean nearer = other.nearness().compareTo(nearness) < 0;
      return new Score(weight + other.weight(), nearer ? other.nearness() : nearness);
    }
  }

  /** Notes down where each term stands. */
  public Neighbours(List<CorrectedNote> notes, Links links) {
    notes.forEach(note -> lists.put(note.path(), new Lists(note.outline())));
    for (NoteLinks note : links.notes()) {
      this.notes.put(note.path(), note.mentions());
      for (int i = 0; i < note.mentions().size(); i++) {
        TermKey term = note.mentions().get(i).term();
        counts.merge(term, 1, Integer::sum);
        List<Place> known = places.computeIfAbsent(term, none -> new ArrayList<>());
        if (known.size() < MOST_PLACES) {
          known.add(new Place(note.path(), i));
        }
      }
    }
  }

  /**
   * The neighbours of a term, the nearest first.
   *
   * @param most how many are wanted at most
   */
  public List<Neighbour> of(TermKey term, int most) {
    Map<TermKey, Score> scores = new HashMap<>();
    for (Place place : places.getOrDefault(term, List.of())) {
      around(term, place, scores);
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<TermKey, Score> entry) -> -worth(entry.getKey(), entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(entry -> new Neighbour(entry.getKey(), entry.getValue().nearness()))
        .toList();
  }

  private double worth(TermKey term, Score score) {
    return score.weight() / (1 + Math.log(counts.getOrDefault(term, 1)));
  }

  /** Each other term counts once for a mention, at its nearest. */
  private void around(TermKey term, Place place, Map<TermKey, Score> scores) {
    List<Mention> row = notes.getOrDefault(place.note(), List.of());
    Mention own = row.get(place.at());
    int from = Math.max(0, place.at() - REACH);
    int to = Math.min(row.size(), place.at() + REACH + 1);
    Map<TermKey, Score> nearest = new HashMap<>();
    for (Mention other : row.subList(from, to)) {
      if (!other.term().equals(term) && own.topic().equals(other.topic())) {
        nearest.merge(
            other.term(),
            score(own, other),
            (one, more) -> one.weight() < more.weight() ? more : one);
      }
    }
    nearest.forEach((other, score) -> scores.merge(other, score, Score::with));
  }

  private Score score(Mention own, Mention other) {
    int line = own.span().line();
    int there = other.span().line();
    if (line == there) {
      return new Score(LINE, Neighbour.Nearness.LINE);
    }
    Lists known = lists.get(own.topic().note());
    return known != null && known.areTogether(line, there)
        ? new Score(LIST, Neighbour.Nearness.LIST)
        : new Score(HALVING / (HALVING + Math.abs(line - there)), Neighbour.Nearness.TOPIC);
  }
}
