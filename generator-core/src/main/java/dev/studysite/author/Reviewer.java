package dev.studysite.author;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.DecisionContext;
import dev.studysite.correct.OpenSuggestion;
import dev.studysite.correct.StrayDecisions;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.publish.PublishException;
import dev.studysite.publish.TextFiles;
import dev.studysite.read.RawNote;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the open suggestions before the owner: each becomes a row of {@code decisions.tsv} with an
 * empty decision. What stands in that file already stays there, byte for byte.
 */
public final class Reviewer {

  static final String FILE = "decisions.tsv";

  private static final List<String> NEEDED = List.of("note", "before", "decision", "context");

  private final Path folder;
  private final List<Problem> found;

  /**
   * A reviewer.
   *
   * @param folder the site's source folder
   * @param found what was wrong with the sources when they were read; told with the review
   */
  public Reviewer(Path folder, List<Problem> found) {
    this.folder = folder;
    this.found = List.copyOf(found);
  }

  /**
   * Adds a row for each open suggestion that has none.
   *
   * @param decisions the file as it was read; where it is another by now, nothing is written
   * @param notes every note with what should be mended in it
   */
  public Review review(TableFile decisions, List<CorrectedNote> notes) {
    List<OpenSuggestion> open =
        notes.stream().flatMap(note -> note.openSuggestions().stream()).toList();
    List<Problem> problems = new ArrayList<>(found);
    List<RawNote> raw = notes.stream().map(note -> note.outline().note()).toList();
    problems.addAll(StrayDecisions.in(decisions, raw));
    notes.forEach(note -> problems.addAll(note.problems()));
    int added = add(decisions, raw, fresh(decisions, open), problems);
    int decided =
        (int) decisions.rows().stream().filter(row -> !row.get("decision").isBlank()).count();
    return new Review(
        added, open.stream().map(OpenSuggestion::problem).toList(), decided, problems);
  }

  private int add(
      TableFile decisions, List<RawNote> notes, List<OpenSuggestion> fresh, List<Problem> found) {
    List<String> missing =
        NEEDED.stream().filter(column -> !decisions.columns().contains(column)).toList();
    if (fresh.isEmpty()) {
      return 0;
    }
    if (!decisions.columns().isEmpty() && !missing.isEmpty()) {
      found.add(without(decisions, missing));
      return 0;
    }
    try {
      String text = new DecisionFile(decisions, notes).with(fresh);
      new TextFiles().replace(folder.resolve(decisions.path()), decisions.text(), text);
      return fresh.size();
    } catch (PublishException e) {
      found.add(e.problem());
      return 0;
    }
  }

  private static Problem without(TableFile decisions, List<String> missing) {
    return Problem.error(
        Place.of(decisions.path()),
        "the header row lacks " + String.join(", ", missing) + ", so no row was added",
        "Write these names into the header row, parted by tabs.");
  }

  /** One row decides for all places with the same words between the same words. */
  private static List<OpenSuggestion> fresh(TableFile decisions, List<OpenSuggestion> open) {
    List<OpenSuggestion> fresh = new ArrayList<>();
    for (OpenSuggestion one : open) {
      boolean known =
          decisions.rows().stream().anyMatch(row -> isAbout(row, one))
              || fresh.stream().anyMatch(other -> isSame(one, other));
      if (!known) {
        fresh.add(one);
      }
    }
    return fresh;
  }

  private static boolean isAbout(TableRow row, OpenSuggestion one) {
    String line = one.note().line(one.correction().span().line()).text();
    return row.get("note").equals(one.note().path())
        && row.get("before").equals(one.correction().before())
        && DecisionContext.isOf(
            row.get("context"),
            line,
            one.correction().span().start(),
            one.correction().span().end());
  }

  private static boolean isSame(OpenSuggestion one, OpenSuggestion other) {
    return one.note().path().equals(other.note().path())
        && one.correction().before().equals(other.correction().before())
        && one.context().equals(other.context());
  }
}
