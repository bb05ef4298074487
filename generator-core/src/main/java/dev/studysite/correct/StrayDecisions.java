package dev.studysite.correct;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.NearestName;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import dev.studysite.text.Position;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the owner's decisions about notes that are not there, such as renamed ones. */
public final class StrayDecisions {

  private StrayDecisions() {}

  /**
   * A warning for each row that names no note, with the nearest note.
   *
   * @param decisions the rows of {@code decisions.tsv}
   * @param notes every note that was read
   */
  public static List<Problem> in(TableFile decisions, List<RawNote> notes) {
    Collection<String> known =
        notes.stream().map(RawNote::path).collect(Collectors.toCollection(TreeSet::new));
    return decisions.rows().stream()
        .filter(row -> !known.contains(row.get("note")))
        .map(row -> stray(decisions.path(), row, known))
        .toList();
  }

  private static Problem stray(String path, TableRow row, Collection<String> known) {
    String note = row.get("note");
    String what =
        note.isEmpty()
            ? "the row names no note"
            : "there is no note '" + note + "' for this decision";
    String hint =
        NearestName.of(note, known)
            .map(near -> "Did you mean " + near + "?")
            .orElse("Name the note by its path below notes/, or delete the row.");
    Place place = new Place(path, Optional.of(new Position(row.line(), 1)), Optional.empty());
    return Problem.warning(place, what, hint);
  }
}
