package dev.studysite.study;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.problem.Problem;
import dev.studysite.remark.Remarks;
import java.util.ArrayList;
import java.util.List;

/** Plans the cheat sheets and flash cards of a site. */
public final class StudyPlanner {

  /**
   * Plans.
   *
   * @param notes the notes in order
   * @param glossary the terms of the site
   * @param remarks the remarks; those on the words of a card stand on its back
   * @param options what is wanted
   * @return the same for the same words, whatever slips were mended in the notes or by us
   */
  public Study plan(
      List<CorrectedNote> notes, Glossary glossary, Remarks remarks, StudyOptions options) {
    List<Sheet> sheets = new ArrayList<>();
    for (CorrectedNote note : notes) {
      sheets.addAll(SheetPlan.of(note, options.chapterSheets()));
    }
    sheets.addAll(GlossarySheets.of(glossary));
    List<Problem> problems = new ArrayList<>();
    if (!options.wishes().isEmpty()) {
      WishedSheets wished = new WishedSheets(notes, sheets, glossary);
      options.wishes().forEach(wish -> sheets.addAll(wished.of(wish)));
      problems.addAll(wished.problems());
    }
    Deck deck = new Deck(options.cardKinds());
    new TermCards(notes, remarks, deck).add(glossary);
    notes.forEach(note -> new ListCards(note, remarks, deck).add());
    return new Study(sheets, deck.cards(notes), options.cardSize(), problems);
  }
}
