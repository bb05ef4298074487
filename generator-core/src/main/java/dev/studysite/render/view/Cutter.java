package dev.studysite.render.view;

import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage in two without tearing a corrected word. */
final class Cutter {

  private final Marks marks;

  Cutter(Marks marks) {
    this.marks = marks;
  }

  /**
   * The two parts of a passage.
   *
   * @param before what stands before the cut
   * @param after what stands behind it
   */
  record Parts(Passage before, Passage after) {}

  /**
   * Cuts at an offset of a line. A run whose words are not those of its span stays whole, on the
   * side that its first character is on.
   */
  Parts cut(Passage passage, int line, int offset) {
    int at = marks.cutPoint(line, offset);
    List<Run> before = new ArrayList<>();
    List<Run> after = new ArrayList<>();
    for (Run run : passage.runs()) {
      Span span = run.span();
      if (span.line() < line || (span.line() == line && span.end() <= at)) {
        before.add(run);
      } else if (span.line() > line || span.start() >= at) {
        after.add(run);
      } else if (run.text().length() != span.length()) {
        before.add(run);
      } else {
        before.add(part(run, span.start(), at));
        after.add(part(run, at, span.end()));
      }
    }
    return new Parts(new Passage(before), new Passage(after));
  }

  private static Run part(Run run, int from, int to) {
    int start = run.span().start();
    Span span = new Span(run.span().line(), from, to);
    return new Run(run.kind(), span, run.text().substring(from - start, to - start), run.target());
  }
}
