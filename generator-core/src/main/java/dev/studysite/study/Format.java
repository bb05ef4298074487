package dev.studysite.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a sheet is wanted on paper.
 *
 * @param pages how many pages; 0 for as many as it takes in comfortable type
 * @param columns how many columns a page, from 1 to 6; 0 for three
 * @param paper {@code A4} or {@code Letter}; empty for the paper of the site
 */
public record Format(int pages, int columns, String paper) {

  /** Nothing is wanted in particular. */
  public static final Format ANY = new Format(0, 0, "");

  /** What tells a variant from its sheet in addresses: {@code 2p letter}. */
  public String label() {
    List<String> parts = new ArrayList<>();
    if (pages > 0) {
      parts.add(pages + "p");
    }
    if (columns > 0) {
      parts.add(columns + "c");
    }
    if (!paper.isEmpty()) {
      parts.add(paper.toLowerCase(Locale.ROOT));
    }
    return String.join(" ", parts);
  }
}
