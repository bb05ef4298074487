package dev.studysite.glossary;

import java.util.List;

/**
 * Terms that a reader does well to see side by side.
 *
 * @param key what their names have in common, such as {@code kind gauge}; lasts while they do
 * @param name the same in the words of an address, {@code gauge}
 * @param terms two to five terms that are all explained, by name
 */
public record Comparison(String key, String name, List<Term> terms) {

  /** Copies the list. */
  public Comparison {
    terms = List.copyOf(terms);
  }
}
