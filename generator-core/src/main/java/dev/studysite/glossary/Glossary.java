package dev.studysite.glossary;

import dev.studysite.problem.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * All terms of a site.
 *
 * @param terms by their names as a dictionary sorts them, then by key
 * @param problems two terms of one name, an entry without a definition
 */
public record Glossary(List<Term> terms, List<Problem> problems) {

  /** Sorts and copies the lists. */
  public Glossary {
    terms =
        terms.stream()
            .sorted(
                Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Term::key))
            .toList();
    problems = List.copyOf(problems);
  }
}
