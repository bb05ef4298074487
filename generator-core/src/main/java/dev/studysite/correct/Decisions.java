package dev.studysite.correct;

import dev.studysite.outline.Outline;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import dev.studysite.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the owner decided about corrections. A decision is found again by its note, its words and
 * the words around them, so it survives edits elsewhere; without a context it holds wherever its
 * words stand in the note. Rows without a decision are open: they change nothing.
 */
final class Decisions {

  private final String path;
  private final Map<String, List<TableRow>> byNote;

  Decisions(TableFile table) {
    path = table.path();
    byNote = table.rows().stream().collect(Collectors.groupingBy(row -> row.get("note")));
  }

  /** The corrections and problems of a note after the owner's word. */
  record Outcome(List<Correction> corrections, List<Problem> problems) {}

  Outcome decide(Outline outline, List<LineText> lines, List<Correction> corrections) {
    List<Correction> decided = new ArrayList<>(corrections);
    List<Problem> problems = new ArrayList<>();
    for (TableRow row : byNote.getOrDefault(outline.note().path(), List.of())) {
      Optional<Decision> decision = Decision.of(row.get("decision"));
      decision
          .map(known -> complaint(row, known, new Ruling(row, known).carryOut(lines, decided)))
          .orElseGet(() -> Optional.of(unknown(row)))
          .ifPresent(problems::add);
    }
    return new Outcome(decided, problems);
  }

  private Optional<Problem> complaint(TableRow row, Decision decision, Ruling.Result result) {
    return switch (result) {
      case DONE -> Optional.empty();
      case IDLE -> Optional.of(idle(row));
      case WORDLESS -> Optional.of(wordless(row, decision));
      case NOT_FOUND -> Optional.of(decision == Decision.OPEN ? gone(row) : lost(row));
    };
  }

  private Problem unknown(TableRow row) {
    return Problem.warning(
        place(row),
        "the decision '" + row.get("decision").strip() + "' is not known",
        "Write accept, reject or reword.");
  }

  private Problem wordless(TableRow row, Decision decision) {
    String column = decision == Decision.REWORD ? "wording" : "after";
    return Problem.warning(
        place(row),
        about(row) + "does not say what to write; the text stays as it is",
        "Fill in the column '" + column + "', or write reject to keep the words.");
  }

  private Problem lost(TableRow row) {
    return Problem.warning(
        place(row),
        about(row) + "fits nothing in the note",
        "The note has changed there; delete the row or mend its context.");
  }

  /** Nobody loses anything by an open row whose words are gone, so it fails no build. */
  private Problem gone(TableRow row) {
    return Problem.info(
        place(row), "'" + row.get("before") + "' does not stand there any more", "Delete the row.");
  }

  /** The words are kept anyway; a later version may suggest the same again. */
  private Problem idle(TableRow row) {
    return Problem.info(
        place(row),
        "nothing is suggested for '" + row.get("before") + "'",
        "The row changes nothing; keep it or delete it.");
  }

  private static String about(TableRow row) {
    return "the decision about '" + row.get("before") + "' ";
  }

  private Place place(TableRow row) {
    return new Place(path, Optional.of(new Position(row.line(), 1)), Optional.empty());
  }
}
