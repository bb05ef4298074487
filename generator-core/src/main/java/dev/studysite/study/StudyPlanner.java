package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.NoteMemory;
import dev.studysite.glossary.Glossary;
import dev.studysite.problem.Problem;
import dev.studysite.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Plans the cheat sheets and flash cards of a site. */
public final class StudyPlanner {

  private final NoteMemory<List<Sheet>> sheets = new NoteMemory<>();
  private final NoteMemory<List<Sheet>> sheetsOfWholeNotes = new NoteMemory<>();
  private final NoteMemory<List<Box>> facts = new NoteMemory<>();
  private final AtomicReference<CardMemory> cards =
      new AtomicReference<>(new CardMemory(Remarks.none()));

  /** A planner that has planned nothing yet. */
  public StudyPlanner() {}

  /**
   * Plans. What notes and terms of the time before gave is not made anew.
   *
   * @param notes the notes in order
   * @param glossary the terms of the site
   * @param remarks the remarks; those on the words of a card stand on its back
   * @param options what is wanted
   * @return the same for the same words, whatever slips were mended in the notes or by us
   */
  public Study plan(
      List<CorrectedNote> notes, Glossary glossary, Remarks remarks, StudyOptions options) {
    List<Sheet> sheets = new ArrayList<>(sheets(notes, options.chapterSheets()));
    sheets.addAll(GlossarySheets.of(glossary));
    List<Problem> problems = new ArrayList<>();
    if (!options.wishes().isEmpty()) {
      WishedSheets wished = new WishedSheets(notes, sheets, glossary);
      options.wishes().forEach(wish -> sheets.addAll(wished.of(wish)));
      problems.addAll(wished.problems());
    }
    Deck deck = new Deck(options.cardKinds());
    CardMemory last = Objects.requireNonNull(cards.get());
    CardMemory made = last.isOf(remarks) ? last : new CardMemory(remarks);
    cards.set(made);
    made.of(notes, glossary).forEach(deck::add);
    List<List<Box>> stated =
        facts.ofAll(notes, Facts::of).stream().filter(some -> !some.isEmpty()).toList();
    return new Study(sheets, stated, deck.cards(notes), options.cardSize(), problems);
  }

  private List<Sheet> sheets(List<CorrectedNote> notes, boolean chapters) {
    NoteMemory<List<Sheet>> memory = chapters ? sheets : sheetsOfWholeNotes;
    return memory.ofAll(notes, note -> SheetPlan.of(note, chapters)).stream()
        .flatMap(List::stream)
        .toList();
  }
}
