package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Doubts;
import java.util.List;
import java.util.Optional;

/** Finds acronyms that a note spells out with a question mark. */
final class DoubtedExpansions {

  private DoubtedExpansions() {}

  static List<Finding> in(CorrectedNote note) {
    return Doubts.in(note).stream()
        .map(
            doubt ->
                new Finding(
                    Kind.DOUBTED,
                    doubt.acronym(),
                    "perhaps " + doubt.words(),
                    Optional.empty(),
                    List.of(new Where(note.path(), doubt.line()))))
        .toList();
  }
}
