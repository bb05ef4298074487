package dev.studysite.render;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * What there is to tell about the files of a site.
 *
 * @param problems what is wrong with the owner's templates and fonts, and on sheets
 * @param sheets for each printed sheet its file, its pages and the size of its type, in a line
 */
public record Rendered(List<Problem> problems, List<String> sheets) {

  /** Copies the lists. */
  public Rendered {
    problems = List.copyOf(problems);
    sheets = List.copyOf(sheets);
  }
}
