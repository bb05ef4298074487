package dev.studysite.remark;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.outline.Run;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a note, as they were written and as pages show them. */
final class NoteWords {

  private NoteWords() {}

  /** The words as they stand in the note. */
  static List<Word> written(CorrectedNote note) {
    List<Word> words = new ArrayList<>();
    note.outline().note().lines().forEach(line -> words.addAll(Word.in(line)));
    return words;
  }

  /** The words with the applied corrections made, each with its place in the note. */
  static List<Word> shown(CorrectedNote note) {
    List<Word> words = new ArrayList<>();
    for (Line line : note.outline().note().lines()) {
      if (note.on(line.number()).isEmpty()) {
        words.addAll(Word.in(line));
      } else {
        words.addAll(corrected(note, line));
      }
    }
    return words;
  }

  private static List<Word> corrected(CorrectedNote note, Line line) {
    CorrectedText text = note.correct(Run.text(Span.of(line), line.text()));
    return Word.in(new Line(line.number(), text.text())).stream()
        .map(word -> new Word(word.text(), text.source(word.span().start(), word.span().end())))
        .toList();
  }
}
