package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import dev.studysite.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects cards; no id twice, and no question twice of one kind. */
final class Deck {

  private final Set<String> kinds;
  private final List<Placed> cards = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** A card with the place it was made from: the line of its note, 0 for the glossary. */
  record Placed(Card card, int line) {}

  /** A card that wants to be in a deck, with what it asks, capitals and punctuation aside. */
  record Entry(String question, Placed placed) {}

  /**
   * An empty deck.
   *
   * @param kinds the kinds that are wanted; cards of others are left out
   */
  Deck(Set<String> kinds) {
    this.kinds = kinds;
  }

  /**
   * Adds a card, unless the same thing is asked already.
   *
   * @param concept what the card is about, whatever words it is in
   * @param line the line of the note that the answer stands on; 0 where it stands in none
   * @param draft the card without its id
   */
  void add(String concept, int line, Draft draft) {
    add(entry(concept, line, draft));
  }

  /** Adds what was made for another deck before. */
  void add(Entry entry) {
    Card card = entry.placed().card();
    if (kinds.contains(card.kind()) && taken.add(entry.question()) && taken.add(card.id())) {
      cards.add(entry.placed());
    }
  }

  /** A card for any deck, from what {@link #add} takes. */
  static Entry entry(String concept, int line, Draft draft) {
    String question = draft.kind() + "\n" + TermKey.of(draft.question()).text();
    String id = Slug.hash(draft.kind() + "\n" + concept);
    return new Entry(question, new Placed(draft.withId(id), line));
  }

  /** The cards in the order of the notes, then those that the glossary alone gives. */
  List<Card> cards(List<CorrectedNote> notes) {
    Map<String, Integer> order = new HashMap<>();
    notes.forEach(note -> order.put(note.path(), order.size()));
    record Ranked(Card card, int note, int line) {}
    return cards.stream()
        .map(one -> new Ranked(one.card(), order(one.card().topic(), order), one.line()))
        .sorted(Comparator.comparingInt(Ranked::note).thenComparingInt(Ranked::line))
        .map(Ranked::card)
        .toList();
  }

  private static int order(Optional<TopicKey> topic, Map<String, Integer> notes) {
    return topic.map(key -> notes.getOrDefault(key.note(), notes.size())).orElse(notes.size());
  }

  /**
   * A card without its id.
   *
   * @param kind what it asks
   * @param question the front
   * @param answer the lines of the back
   * @param term the term, where it is about one
   * @param topic the topic, where the notes say the answer
   * @param fromNotes true where the answer stands in the notes
   */
  record Draft(
      String kind,
      String question,
      List<String> answer,
      Optional<TermKey> term,
      Optional<TopicKey> topic,
      boolean fromNotes) {

    private Card withId(String id) {
      String back = String.join("\n", answer);
      return new Card(id, kind, question, back, term, topic, fromNotes);
    }
  }
}
