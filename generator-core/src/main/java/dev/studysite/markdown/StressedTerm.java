package dev.studysite.markdown;

import dev.studysite.outline.Block;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds definitions as authors of Markdown write them: {@code **Term**: text}. */
final class StressedTerm {

  private static final String SIGNS = ":-–—=";

  private StressedTerm() {}

  /** The definition that a passage is, where it opens with a stressed term and a sign. */
  static Optional<Block.Definition> in(Passage text) {
    List<Run> runs = text.runs();
    if (runs.size() < 2 || runs.get(0).kind() != Run.Kind.STRONG) {
      return Optional.empty();
    }
    Run head = runs.get(0);
    Run next = runs.get(1);
    boolean colonInside = head.text().endsWith(":") && head.text().length() > 1;
    int signLength = colonInside ? 0 : signLength(next.text());
    if (next.kind() != Run.Kind.TEXT || (!colonInside && signLength == 0)) {
      return Optional.empty();
    }
    return Optional.of(colonInside ? withColonInside(runs) : withSign(runs, signLength));
  }

  private static Block.Definition withSign(List<Run> runs, int length) {
    Run head = runs.get(0);
    List<Run> cut = new ArrayList<>(runs);
    cut.set(1, part(runs.get(1), 0, length));
    if (length < runs.get(1).text().length()) {
      cut.add(2, part(runs.get(1), length, runs.get(1).text().length()));
    }
    return definition(cut, head, cut.get(1).span());
  }

  private static Block.Definition withColonInside(List<Run> runs) {
    Run head = runs.get(0);
    int colon = head.text().length() - 1;
    List<Run> cut = new ArrayList<>(runs);
    cut.set(0, part(head, 0, colon));
    cut.add(1, part(head, colon, colon + 1));
    return definition(cut, cut.get(0), cut.get(1).span());
  }

  private static Block.Definition definition(List<Run> runs, Run head, Span sign) {
    return new Block.Definition(
        new Passage(runs),
        head.text().strip(),
        head.span(),
        Optional.of(sign),
        LabelSheet.sure(Label.DEFINITION));
  }

  private static Run part(Run run, int from, int to) {
    Span span = run.span();
    Span cut = new Span(span.line(), span.start() + from, span.start() + to);
    return new Run(run.kind(), cut, run.text().substring(from, to), run.target());
  }

  /** How many characters a sign takes with the blanks around it; a dash needs one on each side. */
  private static int signLength(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length() || SIGNS.indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    boolean colon = text.charAt(at) == ':';
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean spaced = at > 0 && end > at + 1;
    return colon || spaced ? end : 0;
  }
}
