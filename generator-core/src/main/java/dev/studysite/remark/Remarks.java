package dev.studysite.remark;

import dev.studysite.outline.Passage;
import dev.studysite.problem.Problem;
import java.util.List;

/**
 * The remarks that have found their passages.
 *
 * @param all the remarks by note and by the place of their passage
 * @param problems remarks whose passage is gone or cannot be told, and what else is wrong with them
 */
public record Remarks(List<Remark> all, List<Problem> problems) {

  /** Copies the lists. */
  public Remarks {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /** No remarks at all. */
  public static Remarks none() {
    return new Remarks(List.of(), List.of());
  }

  /** The remarks on a note, by the place of their passage. */
  public List<Remark> on(String note) {
    return all.stream().filter(remark -> remark.note().equals(note)).toList();
  }

  /** The remarks on words of a note, by the place of their passage. */
  public List<Remark> on(String note, Passage words) {
    return all.stream()
        .filter(remark -> remark.note().equals(note) && touches(remark, words))
        .toList();
  }

  private static boolean touches(Remark remark, Passage words) {
    return words.runs().stream()
        .anyMatch(run -> remark.passage().stream().anyMatch(run.span()::overlaps));
  }
}
