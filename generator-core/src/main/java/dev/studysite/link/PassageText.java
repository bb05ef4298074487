package dev.studysite.link;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a passage as pages show them, in one text, and the way back to the note. */
final class PassageText {

  /** Stands for code and addresses: no name runs across it. */
  private static final char CLOSED = '\uFFFC';

  /**
   * Where a stretch of the text stands in the note.
   *
   * @param span the place; where the stretch goes on in another line, its part in the first one
   * @param split true where the stretch covers more than one run, so that no single link can
   * @param torn true where the stretch is a part only of the words that a correction wrote
   * @param inLink true where the words lead to an address already
   */
  record Source(Span span, boolean split, boolean torn, boolean inLink) {}

  /**
   * A run in the text.
   *
   * @param start where its words begin in the text
   * @param run the run
   * @param corrected its words with their corrections; none where it has no corrections
   */
  private record Part(int start, Run run, List<CorrectedText> corrected) {

    String words() {
      return corrected.isEmpty() ? run.text() : corrected.get(0).text();
    }

    boolean isAsInTheNote() {
      return !corrected.isEmpty() || run.text().length() == run.span().length();
    }

    /** The place of a stretch of a run that shows what the note has, corrections aside. */
    Span source(int from, int to) {
      if (!corrected.isEmpty()) {
        return corrected.get(0).source(from, to);
      }
      int zero = run.span().start();
      return new Span(run.span().line(), zero + from, zero + to);
    }

    boolean tears(int from, int to) {
      return !corrected.isEmpty() && corrected.get(0).tears(from, to);
    }

    /** The place of words in a run that the note writes with escapes, which only make it longer. */
    Optional<Span> search(Line line, int from, int to) {
      String wanted = run.text().substring(from, to);
      int at = line.text().indexOf(wanted, run.span().start() + from);
      boolean inside = at >= 0 && at + wanted.length() <= run.span().end();
      return inside
          ? Optional.of(new Span(line.number(), at, at + wanted.length()))
          : Optional.empty();
    }
  }

  private final RawNote note;
  private final String text;
  private final List<Part> parts;

  PassageText(CorrectedNote note, Passage passage) {
    this.note = note.outline().note();
    List<Run> runs = passage.runs();
    if (runs.size() == 1 && runs.get(0).isOpen()) {
      Part part = part(note, runs.get(0), 0);
      this.parts = List.of(part);
      this.text = part.words();
      return;
    }
    StringBuilder words = new StringBuilder();
    this.parts = new ArrayList<>(runs.size());
    int line = passage.firstLine();
    for (Run run : runs) {
      if (run.span().line() != line) {
        words.append(' ');
        line = run.span().line();
      }
      if (run.isOpen() || run.kind() == Run.Kind.LINK) {
        Part part = part(note, run, words.length());
        parts.add(part);
        words.append(part.words());
      } else {
        words.append(CLOSED);
      }
    }
    this.text = words.toString();
  }

  /** Most lines have no corrections, and their words need no copy. */
  private static Part part(CorrectedNote note, Run run, int start) {
    boolean plain = !run.isOpen() || note.on(run.span().line()).isEmpty();
    return new Part(start, run, plain ? List.of() : List.of(note.correct(run)));
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
    if (first.start() == last.start()) {
      Optional<Span> span = place(first, start - first.start(), end - first.start());
      boolean torn = first.tears(start - first.start(), end - first.start());
      return new Source(span.orElse(first.run().span()), span.isEmpty(), torn, inLink);
    }
    Span from =
        place(first, start - first.start(), first.words().length()).orElse(first.run().span());
    Span to = place(last, 0, end - last.start()).orElse(last.run().span());
    int stop = from.line() == to.line() ? to.end() : from.end();
    return new Source(new Span(from.line(), from.start(), stop), true, false, inLink);
  }

  private Optional<Span> place(Part part, int from, int to) {
    return part.isAsInTheNote()
        ? Optional.of(part.source(from, to))
        : part.search(note.line(part.run().span().line()), from, to);
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
