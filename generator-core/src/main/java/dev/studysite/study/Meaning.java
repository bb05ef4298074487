package dev.studysite.study;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the term off a definition: of {@code DEK - a key for data} it leaves {@code a key ...}. */
final class Meaning {

  private Meaning() {}

  /** What stands behind the sign; all of it where there is no sign or the term comes second. */
  static Passage of(Block.Definition definition) {
    Optional<Span> sign = definition.sign().filter(span -> isBehind(span, definition.head()));
    return sign.map(span -> behind(definition.text(), span))
        .filter(passage -> !passage.text().isBlank())
        .orElse(definition.text());
  }

  private static boolean isBehind(Span sign, Span head) {
    return sign.line() > head.line() || (sign.line() == head.line() && sign.start() >= head.end());
  }

  private static Passage behind(Passage passage, Span sign) {
    List<Run> runs = new ArrayList<>();
    for (Run run : passage.runs()) {
      Span span = run.span();
      if (span.line() > sign.line() || (span.line() == sign.line() && span.start() >= sign.end())) {
        runs.add(run);
      } else if (span.line() == sign.line() && span.end() > sign.end()) {
        runs.add(rest(run, sign.end()));
      }
    }
    return new Passage(runs);
  }

  /** A run that shows other words than its span holds cannot be cut by offsets of the note. */
  private static Run rest(Run run, int from) {
    Span span = run.span();
    if (run.text().length() != span.length()) {
      return run;
    }
    String words = run.text().substring(from - span.start());
    return new Run(run.kind(), new Span(span.line(), from, span.end()), words, run.target());
  }
}
