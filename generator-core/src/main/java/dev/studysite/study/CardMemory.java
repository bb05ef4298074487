package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Term;
import dev.studysite.remark.Remark;
import dev.studysite.remark.Remarks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The cards of notes and terms under the same remarks. Those of a note or a term are made once, as
 * long as it is the same value; a term is another value where a note that says what it is changes.
 */
final class CardMemory {

  private final Remarks remarks;
  private final NoteMemory<List<Deck.Entry>> lists = new NoteMemory<>();
  private final IdentityHashMap<Term, List<Deck.Entry>> terms = new IdentityHashMap<>();

  CardMemory(Remarks remarks) {
    this.remarks = remarks;
  }

  /** True where these remarks stand on the same passages with the same words. */
  boolean isOf(Remarks others) {
    List<Remark> all = remarks.all();
    return all.equals(others.all());
  }

  /** The cards of terms, then those of lists, in their orders. */
  synchronized List<Deck.Entry> of(List<CorrectedNote> notes, Glossary glossary) {
    TermCards fresh = new TermCards(notes, remarks);
    IdentityHashMap<Term, List<Deck.Entry>> now = new IdentityHashMap<>();
    List<Deck.Entry> all = new ArrayList<>();
    for (Term term : glossary.terms()) {
      List<Deck.Entry> known = terms.get(term);
      List<Deck.Entry> cards = known == null ? fresh.of(term) : known;
      now.put(term, cards);
      all.addAll(cards);
    }
    terms.clear();
    terms.putAll(now);
    lists.ofAll(notes, note -> new ListCards(note, remarks).cards()).forEach(all::addAll);
    return all;
  }
}
