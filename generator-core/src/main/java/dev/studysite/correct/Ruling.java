package dev.studysite.correct;

import dev.studysite.read.TableRow;
import dev.studysite.text.Span;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;

/**
 * One row of {@code decisions.tsv}, carried out wherever its words stand in a note with its context
 * around them.
 */
final class Ruling {

  private final TableRow row;
  private final Decision decision;
  private final String before;

  Ruling(TableRow row, Decision decision) {
    this.row = row;
    this.decision = decision;
    before = row.get("before");
  }

  /** How a row fared, the best last. */
  enum Result {
    /** Its words do not stand in the note, or not in its context. */
    NOT_FOUND,
    /** They do, but nothing is suggested for them. */
    IDLE,
    /** It does not say what to write. */
    WORDLESS,
    /** It is carried out, or open with a suggestion to decide on. */
    DONE
  }

  /** Changes the corrections of a note as the row says. */
  Result carryOut(List<LineText> lines, List<Correction> corrections) {
    Result best = Result.NOT_FOUND;
    for (LineText line : before.isEmpty() ? List.<LineText>of() : lines) {
      int at = line.text().indexOf(before);
      for (; at >= 0; at = line.text().indexOf(before, at + before.length())) {
        if (isMeant(line, at)) {
          Result result = put(line, at, corrections);
          best = result.compareTo(best) > 0 ? result : best;
        }
      }
    }
    return best;
  }

  private boolean isMeant(LineText line, int at) {
    int end = at + before.length();
    return DecisionContext.isOf(row.get("context"), line.text(), at, end) && line.isOpen(at, end);
  }

  private Result put(LineText line, int at, List<Correction> corrections) {
    Span span = new Span(line.line().number(), at, at + before.length());
    return switch (decision) {
      case OPEN -> isSuggested(span, corrections) ? Result.DONE : Result.IDLE;
      case REJECT -> reject(span, corrections);
      case ACCEPT, REWORD -> write(span, corrections);
    };
  }

  private static boolean isSuggested(Span span, List<Correction> corrections) {
    return corrections.stream()
        .anyMatch(one -> one.action() == Action.SUGGESTED && one.span().overlaps(span));
  }

  /** The words stay: whatever is to change one of them is rejected, also where it spans more. */
  private Result reject(Span span, List<Correction> corrections) {
    Result result = Result.IDLE;
    ListIterator<Correction> each = corrections.listIterator();
    while (each.hasNext()) {
      Correction one = each.next();
      if (one.span().overlaps(span)) {
        each.set(decided(one, one.after(), Action.REJECTED));
        result = Result.DONE;
      }
    }
    return result;
  }

  private Result write(Span span, List<Correction> corrections) {
    Optional<Correction> known =
        corrections.stream().filter(one -> one.span().equals(span)).findFirst();
    String after = after(known);
    if (after.isBlank()) {
      return Result.WORDLESS;
    }
    Correction correction =
        known.orElseGet(
            () -> new Correction(span, before, after, Kind.SEMANTIC, Action.APPLIED, 1, "", ""));
    corrections.removeIf(one -> one.span().overlaps(span));
    corrections.add(decided(correction, after, Action.APPLIED));
    return Result.DONE;
  }

  /** The words to write; blank where neither the row nor the known correction has any. */
  private String after(Optional<Correction> known) {
    if (decision == Decision.REWORD) {
      return row.get("wording");
    }
    String given = row.get("after");
    return given.isBlank() ? known.map(Correction::after).orElse("") : given;
  }

  private Correction decided(Correction one, String after, Action action) {
    return new Correction(
        one.span(),
        one.before(),
        after,
        one.kind(),
        action,
        one.confidence(),
        (one.reason() + " " + decision.sentence()).strip(),
        one.runnerUp());
  }
}
