package dev.studysite.outline.inline;

import dev.studysite.outline.Run;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of a line into runs: plain text, code, addresses, and what the writer stressed by
 * habit ({@code *so*}). A run covers just the characters that it shows; marks stand between runs.
 */
public final class InlineRuns {

  private final Line line;
  private final List<Run> runs = new ArrayList<>(1);

  private InlineRuns(Line line) {
    this.line = line;
  }

  /**
   * The runs of a part of a line.
   *
   * @param line the line
   * @param start the offset of the first character
   * @param end the offset behind the last one
   */
  public static List<Run> of(Line line, int start, int end) {
    InlineRuns scan = new InlineRuns(line);
    if (PlainWords.fill(line.text(), start, end)) {
      scan.add(Run.Kind.TEXT, start, end, "");
      return scan.runs;
    }
    int at = start;
    for (LightMark mark : LightMark.in(line.text(), start, end)) {
      scan.words(Run.Kind.TEXT, at, mark.start());
      scan.marked(mark);
      at = mark.end();
    }
    scan.words(Run.Kind.TEXT, at, end);
    return scan.runs;
  }

  /**
   * The runs of a part of a line without light marks, for text whose marks are already read.
   *
   * @param line the line
   * @param start the offset of the first character
   * @param end the offset behind the last one
   * @param kind what plain words are
   */
  public static List<Run> unmarked(Line line, int start, int end, Run.Kind kind) {
    InlineRuns scan = new InlineRuns(line);
    scan.words(kind, start, end);
    return scan.runs;
  }

  private void marked(LightMark mark) {
    if (mark.kind() == Run.Kind.CODE) {
      add(Run.Kind.CODE, mark.innerStart(), mark.innerEnd(), "");
    } else {
      words(mark.kind(), mark.innerStart(), mark.innerEnd());
    }
  }

  private void words(Run.Kind kind, int start, int end) {
    int plain = start;
    AtomScanner atoms = new AtomScanner(line.text(), start, end);
    while (atoms.next()) {
      if (atoms.kind() != Run.Kind.TEXT) {
        add(kind, plain, atoms.start(), "");
        add(atoms.kind(), atoms.start(), atoms.end(), atoms.target());
        plain = atoms.end();
      }
    }
    add(kind, plain, end, "");
  }

  private void add(Run.Kind kind, int start, int end, String target) {
    if (start < end) {
      Span span = new Span(line.number(), start, end);
      runs.add(new Run(kind, span, span.in(line), target));
    }
  }
}
