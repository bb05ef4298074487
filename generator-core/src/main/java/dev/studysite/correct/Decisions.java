package dev.studysite.correct;

import dev.studysite.outline.Outline;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import dev.studysite.text.Position;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner decided about corrections. A decision is found again by its note, its words and
 * the words around them, so it survives edits elsewhere; without a context it holds wherever its
 * words stand in the note.
 */
final class Decisions {

  private static final Set<String> KNOWN = Set.of("accept", "reject", "reword");

  private final TableFile table;

  Decisions(TableFile table) {
    this.table = table;
  }

  /** The corrections and problems of a note after the owner's word. */
  record Outcome(List<Correction> corrections, List<Problem> problems) {}

  /** How a row fared, the best last. */
  private enum Result {
    NOT_FOUND,
    WORDLESS,
    DONE
  }

  Outcome decide(Outline outline, List<LineText> lines, List<Correction> corrections) {
    List<Correction> decided = new ArrayList<>(corrections);
    List<Problem> problems = new ArrayList<>();
    for (TableRow row : table.rows()) {
      String decision = row.get("decision").strip().toLowerCase(Locale.ROOT);
      if (decision.isEmpty() || !row.get("note").equals(outline.note().path())) {
        continue;
      }
      if (!KNOWN.contains(decision)) {
        problems.add(
            warning(
                row,
                "the decision '" + decision + "' is not known",
                "write accept, reject or reword"));
      } else {
        complaint(row, decision, carryOut(row, decision, lines, decided)).ifPresent(problems::add);
      }
    }
    return new Outcome(decided, problems);
  }

  private Optional<Problem> complaint(TableRow row, String decision, Result result) {
    String about = "the decision about '" + row.get("before") + "' ";
    return switch (result) {
      case DONE -> Optional.empty();
      case WORDLESS -> {
        String column = decision.equals("reword") ? "wording" : "after";
        String hint = "fill in the column '" + column + "', or write reject to keep the words";
        yield Optional.of(
            warning(row, about + "does not say what to write; the text stays as it is", hint));
      }
      case NOT_FOUND ->
          Optional.of(
              warning(
                  row,
                  about + "fits nothing in the note",
                  "the note has changed there; delete the row or mend its context"));
    };
  }

  private static Result carryOut(
      TableRow row, String decision, List<LineText> lines, List<Correction> decided) {
    Result best = Result.NOT_FOUND;
    String before = row.get("before");
    for (LineText line : before.isEmpty() ? List.<LineText>of() : lines) {
      int at = line.text().indexOf(before);
      for (; at >= 0; at = line.text().indexOf(before, at + before.length())) {
        if (isMeant(row, line, at) && line.isOpen(at, at + before.length())) {
          Result result = put(row, decision, line, at, decided);
          best = result.compareTo(best) > 0 ? result : best;
        }
      }
    }
    return best;
  }

  private static boolean isMeant(TableRow row, LineText line, int at) {
    String context = row.get("context").strip().toLowerCase(Locale.ROOT);
    int end = at + row.get("before").length();
    return context.isEmpty() || context.equals(DecisionContext.of(line.text(), at, end));
  }

  private static Result put(
      TableRow row, String decision, LineText line, int at, List<Correction> decided) {
    String before = row.get("before");
    Span span = new Span(line.line().number(), at, at + before.length());
    Optional<Correction> known =
        decided.stream().filter(one -> one.span().equals(span)).findFirst();
    if (decision.equals("reject") && known.isEmpty()) {
      return Result.NOT_FOUND;
    }
    String after = after(row, decision, known);
    boolean reject = decision.equals("reject");
    if (after.isBlank() && !reject) {
      return Result.WORDLESS;
    }
    Correction correction =
        new Correction(
            span,
            before,
            after,
            known.map(Correction::kind).orElse(Kind.SEMANTIC),
            reject ? Action.REJECTED : Action.APPLIED,
            known.map(Correction::confidence).orElse(1.0),
            reason(decision, known),
            known.map(Correction::runnerUp).orElse(""));
    decided.removeIf(one -> one.span().overlaps(span));
    decided.add(correction);
    return Result.DONE;
  }

  /** The words to write; blank where neither the row nor the known correction has any. */
  private static String after(TableRow row, String decision, Optional<Correction> known) {
    String found = known.map(Correction::after).orElse("");
    return switch (decision) {
      case "reject" -> found;
      case "reword" -> row.get("wording");
      default -> row.get("after").isBlank() ? found : row.get("after");
    };
  }

  private static String reason(String decision, Optional<Correction> known) {
    String own =
        switch (decision) {
          case "accept" -> "The owner accepted it.";
          case "reject" -> "The owner rejected it.";
          default -> "The owner worded it.";
        };
    return known.map(one -> one.reason() + " " + own).orElse(own);
  }

  private Problem warning(TableRow row, String what, String hint) {
    Place place =
        new Place(table.path(), Optional.of(new Position(row.line(), 1)), Optional.empty());
    return Problem.warning(place, what, hint);
  }
}
