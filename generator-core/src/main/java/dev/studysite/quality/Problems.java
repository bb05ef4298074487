package dev.studysite.quality;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.RawNote;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings as problems of the lightest kind. */
final class Problems {

  private static final String GLOSSARY = "glossary.md";

  private Problems() {}

  static Problem of(Finding finding, Map<String, CorrectedNote> notes) {
    String detail = finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")";
    String others =
        finding.places().stream()
            .skip(1)
            .map(where -> ", and line " + where.line() + " of " + where.note())
            .collect(Collectors.joining());
    String what = finding.kind().title() + ": “" + finding.subject() + "”" + detail + others;
    return Problem.info(place(finding, notes), what, finding.kind().hint());
  }

  /** What is left when the list has grown long enough. */
  static Problem more(Kind kind, int count) {
    String what = kind.title() + ": " + count + " more, all on the page quality.html";
    return Problem.info(Place.of("notes"), what, kind.hint());
  }

  private static Place place(Finding finding, Map<String, CorrectedNote> notes) {
    Optional<Where> first = finding.places().stream().findFirst();
    return first
        .flatMap(where -> Optional.ofNullable(notes.get(where.note())))
        .map(note -> note.outline().note())
        .map(note -> place(note, first.get()))
        .orElse(Place.of(GLOSSARY));
  }

  private static Place place(RawNote note, Where where) {
    return Place.of(note.place(), note.line(where.line()), 0);
  }
}
