package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.TopicKey;
import dev.studysite.remark.Remarks;
import dev.studysite.text.FirstSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes cards of terms: what each means, and what its letters stand for. */
final class TermCards {

  /** Two acronyms may stand for the same words, so the way back is a concept of its own. */
  private static final String BACK = "\nback";

  private final Map<String, CorrectedNote> notes = new HashMap<>();
  private final Map<String, Map<Integer, Block.Definition>> definitions = new HashMap<>();
  private final Remarks remarks;

  TermCards(List<CorrectedNote> notes, Remarks remarks) {
    this.remarks = remarks;
    notes.forEach(note -> this.notes.put(note.path(), note));
  }

  /** The cards of a term. */
  List<Deck.Entry> of(Term term) {
    List<Deck.Entry> cards = new ArrayList<>();
    addMeaning(term, cards);
    term.expansion().ifPresent(expansion -> addExpansion(term, expansion, cards));
    return List.copyOf(cards);
  }

  private static Map<Integer, Block.Definition> definitions(CorrectedNote note) {
    Map<Integer, Block.Definition> byLine = new HashMap<>();
    note.outline()
        .topics()
        .forEach(
            topic ->
                Walk.definitions(
                    topic.section(), found -> byLine.putIfAbsent(found.text().firstLine(), found)));
    return byLine;
  }

  private void addMeaning(Term term, List<Deck.Entry> cards) {
    List<String> said = said(term);
    Optional<String> authored = firstSentence(term.definition());
    List<String> answer = new ArrayList<>();
    if (!said.isEmpty() && authored.isPresent()) {
      said.forEach(words -> answer.add("Notes: " + words));
      answer.add("Glossary: " + authored.get());
    } else {
      answer.addAll(said);
      authored.ifPresent(answer::add);
    }
    if (!said.isEmpty()) {
      term.sayings().forEach(saying -> answer.addAll(remarks(saying)));
    }
    if (!answer.isEmpty()) {
      Optional<TopicKey> topic =
          term.sayings().stream().findFirst().filter(s -> !said.isEmpty()).map(Saying::topic);
      cards.add(
          Deck.entry(
              term.key().text(),
              line(term, topic),
              draft(Card.DEFINITION, term.name(), answer, term, topic)));
    }
  }

  private List<String> remarks(Saying saying) {
    return remarks.on(saying.topic().note(), saying.text()).stream().map(RemarkLine::of).toList();
  }

  private static void addExpansion(Term term, Expansion expansion, List<Deck.Entry> cards) {
    String words = expansion.words();
    if (TermKey.of(words).equals(term.key())) {
      return;
    }
    Optional<TopicKey> topic =
        term.sayings().stream().findFirst().filter(s -> expansion.fromNotes()).map(Saying::topic);
    int line = line(term, topic);
    String concept = term.key().text();
    cards.add(Deck.entry(concept, line, letters(term, term.name(), words, topic, expansion)));
    cards.add(
        Deck.entry(concept + BACK, line, letters(term, words, term.name(), topic, expansion)));
  }

  private static Deck.Draft letters(
      Term term, String question, String answer, Optional<TopicKey> topic, Expansion expansion) {
    return new Deck.Draft(
        Card.EXPANSION,
        question,
        List.of(answer),
        Optional.of(term.key()),
        topic,
        expansion.fromNotes());
  }

  private static Deck.Draft draft(
      String kind, String question, List<String> answer, Term term, Optional<TopicKey> topic) {
    return new Deck.Draft(
        kind, question, answer, Optional.of(term.key()), topic, topic.isPresent());
  }

  private static int line(Term term, Optional<TopicKey> topic) {
    return topic.isPresent() ? term.sayings().get(0).line() : 0;
  }

  /** What the notes say, each once. */
  private List<String> said(Term term) {
    return term.sayings().stream().flatMap(saying -> said(saying).stream()).distinct().toList();
  }

  private Optional<String> said(Saying saying) {
    String path = saying.topic().note();
    CorrectedNote note = notes.get(path);
    if (note == null) {
      return Optional.empty();
    }
    Block.Definition definition =
        definitions.computeIfAbsent(path, none -> definitions(note)).get(saying.line());
    Passage meaning = definition == null ? saying.text() : Meaning.of(definition);
    return Optional.of(note.correct(meaning).strip()).filter(TermCards::isMeaning);
  }

  /** How an authored definition begins: short enough for the back of a card. */
  private static Optional<String> firstSentence(List<Block> definition) {
    return definition.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(FirstSentence::of);
  }

  /** A lead-in announces; what it announces is a card of its own. */
  private static boolean isMeaning(String words) {
    return !words.isEmpty() && !words.endsWith(":");
  }
}
