package dev.studysite.author;

import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.text.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the suggestions when they were laid before the owner.
 *
 * @param added the rows that are new in {@code decisions.tsv}
 * @param open the suggestions that wait for a decision, by note and place, as warnings
 * @param decided the rows of the file that hold a decision
 * @param problems decisions that cannot be carried out, and what kept from writing the file
 */
public record Review(int added, List<Problem> open, int decided, List<Problem> problems) {

  /** Copies the lists. */
  public Review {
    open = List.copyOf(open);
    problems = List.copyOf(problems);
  }

  /** A review that came to nothing. */
  public static Review none(List<Problem> problems) {
    return new Review(0, List.of(), 0, problems);
  }

  /** True where an error kept from reading a note or from writing the file. */
  public boolean failed() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** What was done and what is left to do, in a few lines without line ends. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Counted.of(open.size(), "open suggestion")
            + ", "
            + Counted.of(decided, "decision")
            + " made");
    if (added > 0) {
      lines.add(Counted.of(added, "row") + " added to " + Reviewer.FILE);
    }
    if (!open.isEmpty()) {
      lines.add("fill in the column decision: accept, reject, or reword with a wording");
    }
    return List.copyOf(lines);
  }
}
