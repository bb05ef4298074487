package dev.studysite.render.page;

import java.util.List;

/**
 * A page as the search knows it.
 *
 * @param title its title
 * @param path its address from the root of the site
 * @param isTerm true for a term, false for a topic
 * @param note the title of its note; empty for a term
 * @param snippet how it begins
 * @param names words that name it: title, headings, other forms, expansion
 * @param words all other words that should find it, the misspelt ones of the notes too
 */
public record SearchDoc(
    String title,
    String path,
    boolean isTerm,
    String note,
    String snippet,
    List<String> names,
    List<String> words) {

  /** Copies the lists. */
  public SearchDoc {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }
}
