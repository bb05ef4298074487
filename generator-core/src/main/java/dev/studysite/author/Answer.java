package dev.studysite.author;

import dev.studysite.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a question about a line led to.
 *
 * @param explanation the answer; none where there is no such line
 * @param problems why there is none, or what is wrong with the note that the line stands in
 */
public record Answer(Optional<Explanation> explanation, List<Problem> problems) {

  /** Copies the problems. */
  public Answer {
    problems = List.copyOf(problems);
  }

  /** A question that cannot be answered. */
  public static Answer none(List<Problem> problems) {
    return new Answer(Optional.empty(), problems);
  }
}
