package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a passage as pages show them, in one text, and the way back to the note. */
final class PassageText {

  /** Stands for code and addresses: no name runs across it. */
  private static final char CLOSED = '\uFFFC';

  /**
   * Where a stretch of the text stands in the note.
   *
   * @param span the place; where the stretch goes on in another line, its part in the first one
   * @param split true where the stretch covers more than one run, so that no single link can
   * @param inLink true where the words lead to an address already
   */
  record Source(Span span, boolean split, boolean inLink) {}

  private record Part(int start, Run run, CorrectedText text) {
    int end() {
      return start + text.text().length();
    }
  }

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  PassageText(CorrectedNote note, Passage passage) {
    StringBuilder words = new StringBuilder();
    int line = passage.firstLine();
    for (Run run : passage.runs()) {
      if (run.span().line() != line) {
        words.append(' ');
        line = run.span().line();
      }
      if (run.isOpen() || run.kind() == Run.Kind.LINK) {
        CorrectedText corrected = note.correct(run);
        parts.add(new Part(words.length(), run, corrected));
        words.append(corrected.text());
      } else {
        words.append(CLOSED);
      }
    }
    this.text = words.toString();
  }

  String text() {
    return text;
  }

  /**
   * The way back of a stretch that begins and ends inside words.
   *
   * @param start its first offset
   * @param end the offset behind it
   */
  Source source(int start, int end) {
    Part first = partAt(start);
    Part last = partAt(end - 1);
    boolean inLink = first.run().kind() == Run.Kind.LINK || last.run().kind() == Run.Kind.LINK;
    if (first == last) {
      Span span = first.text().source(start - first.start(), end - first.start());
      return new Source(span, false, inLink);
    }
    Span from = first.text().source(start - first.start(), first.end() - first.start());
    Span to = last.text().source(0, end - last.start());
    int stop = from.line() == to.line() ? to.end() : from.end();
    return new Source(new Span(from.line(), from.start(), stop), true, inLink);
  }

  private Part partAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }
}
