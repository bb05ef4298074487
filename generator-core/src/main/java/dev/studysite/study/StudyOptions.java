package dev.studysite.study;

import java.util.Set;
import java.util.TreeSet;

/**
 * What to make of the notes.
 *
 * @param cardKinds the kinds of cards wanted: {@code definition}, {@code expansion}, {@code list}
 * @param chapterSheets true for a sheet for each large chapter besides those for whole notes
 */
public record StudyOptions(Set<String> cardKinds, boolean chapterSheets) {

  /** Copies the kinds. */
  public StudyOptions {
    cardKinds = Set.copyOf(new TreeSet<>(cardKinds));
  }

  /** All cards and all sheets. */
  public static StudyOptions everything() {
    return new StudyOptions(Set.of(Card.DEFINITION, Card.EXPANSION, Card.LIST), true);
  }
}
