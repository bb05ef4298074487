package dev.studysite.outline.tree;

import dev.studysite.outline.Block;
import dev.studysite.outline.Run;
import dev.studysite.outline.inline.InlineRuns;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the parts of a definition: the words that name the term, and the sign behind them. */
final class DefinitionReader {

  /** "X is ..." is a sentence, and the bracket of "X (...)" belongs to its words. */
  private static final Set<Sign.Kind> NO_SIGN_SHOWN =
      Set.of(Sign.Kind.NONE, Sign.Kind.COPULA, Sign.Kind.MEANS, Sign.Kind.PARENTHESIS);

  /** Words such as an expansion in brackets may stand between the term and its sign. */
  private static final int LONGEST_REST_OF_HEAD = 60;

  private static final String MARKS = "*_`";

  private static final String SIGNS = "-–—:=>→,…~";

  private DefinitionReader() {}

  /** The definition that a line and its continuations make. */
  static Block.Definition read(Unit unit) {
    LineShape shape = unit.first().shape();
    Line line = unit.first().line();
    int end = unit.first().contentEnd();
    Parts parts = parts(line.text(), shape, unit.first().label().term(), end);
    List<Run> runs = new ArrayList<>();
    int at = PassageReader.entryStart(unit.first());
    if (parts.signEnd > parts.signStart) {
      runs.addAll(InlineRuns.of(line, at, parts.signStart));
      Span sign = new Span(line.number(), parts.signStart, parts.signEnd);
      runs.add(Run.text(sign, sign.in(line)));
      at = parts.signEnd;
    }
    runs.addAll(InlineRuns.of(line, at, end));
    Span head = withoutMarks(line, parts);
    String term = unit.first().label().term();
    return new Block.Definition(
        PassageReader.joined(runs, unit.more()),
        term.isEmpty() ? head.in(line) : term,
        head,
        parts.sign(line),
        unit.evidence());
  }

  private static Parts parts(String text, LineShape shape, String term, int end) {
    int start = shape.start();
    int found = term.isEmpty() ? -1 : indexOf(text, term, start, end);
    Sign sign = shape.sign();
    if (found < 0) {
      return sign.isThere() ? before(text, start, sign) : new Parts(start, end, end, end);
    }
    int foundEnd = found + term.length();
    if (sign.start() >= foundEnd && shown(sign) && !isSentence(shape, foundEnd)) {
      return before(text, start, sign);
    }
    if (sign.end() <= found && shown(sign)) {
      return new Parts(found, foundEnd, sign.start(), sign.end());
    }
    int signEnd = signEnd(text, foundEnd, end);
    return new Parts(found, foundEnd, foundEnd, signEnd);
  }

  /** "A cloud is built by others: ..." defines by its verb, not by its colon. */
  private static boolean isSentence(LineShape shape, int termEnd) {
    Sign verb = shape.verb();
    boolean verbFirst =
        verb.isThere() && verb.start() >= termEnd && verb.start() < shape.sign().start();
    return verbFirst || shape.sign().start() - termEnd > LONGEST_REST_OF_HEAD;
  }

  private static Parts before(String text, int start, Sign sign) {
    int headEnd = sign.start();
    while (headEnd > start && Character.isWhitespace(text.charAt(headEnd - 1))) {
      headEnd--;
    }
    boolean shown = shown(sign);
    return new Parts(
        start, Math.max(start, headEnd), sign.start(), shown ? sign.end() : sign.start());
  }

  private static boolean shown(Sign sign) {
    return !NO_SIGN_SHOWN.contains(sign.kind());
  }

  /** Behind the sign that follows the term, with the white space around it. */
  private static int signEnd(String text, int from, int end) {
    int at = from;
    boolean sign = false;
    while (at < end && (text.charAt(at) <= ' ' || SIGNS.indexOf(text.charAt(at)) >= 0)) {
      sign |= text.charAt(at) > ' ';
      at++;
    }
    return sign ? at : from;
  }

  /** The term as it stands, or with other capitals. */
  private static int indexOf(String text, String term, int start, int end) {
    int exact = text.indexOf(term, start);
    if (exact >= 0 && exact + term.length() <= end) {
      return exact;
    }
    String folded = text.toLowerCase(Locale.ROOT);
    int any =
        folded.length() == text.length()
            ? folded.indexOf(term.toLowerCase(Locale.ROOT), start)
            : -1;
    return any + term.length() <= end ? any : -1;
  }

  /** The words of the head without the stars or backticks around them. */
  private static Span withoutMarks(Line line, Parts parts) {
    int start = parts.headStart;
    int end = parts.headEnd;
    while (start < end && MARKS.indexOf(line.text().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(line.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.number(), start, end);
  }

  /** Offsets of a line; the sign is empty where there is none to show. */
  private record Parts(int headStart, int headEnd, int signStart, int signEnd) {

    Optional<Span> sign(Line line) {
      return signEnd > signStart
          ? Optional.of(new Span(line.number(), signStart, signEnd))
          : Optional.empty();
    }
  }
}
