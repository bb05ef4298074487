package dev.studysite.study;

import dev.studysite.problem.Place;
import java.util.List;

/**
 * Sheets that the owner asks for.
 *
 * @param where where they were asked for
 * @param title their title; empty where the owner gives none
 * @param scopes what is on them: words of headings or titles, or the words that stand for more
 * @param formats one for each sheet; at least one
 */
public record SheetWish(Place where, String title, List<String> scopes, List<Format> formats) {

  /** Copies the lists. */
  public SheetWish {
    scopes = List.copyOf(scopes);
    formats = List.copyOf(formats);
  }
}
