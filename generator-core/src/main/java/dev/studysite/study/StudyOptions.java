package dev.studysite.study;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to make of the notes.
 *
 * @param cardKinds the kinds of cards wanted: {@code definition}, {@code expansion}, {@code list}
 * @param chapterSheets true for a sheet for each large chapter besides those for whole notes
 * @param wishes the sheets that the owner asks for besides
 * @param cardSize the size of cards on paper
 */
public record StudyOptions(
    Set<String> cardKinds, boolean chapterSheets, List<SheetWish> wishes, CardSize cardSize) {

  /** Copies the kinds and the wishes. */
  public StudyOptions {
    cardKinds = Set.copyOf(new TreeSet<>(cardKinds));
    wishes = List.copyOf(wishes);
  }

  /** All cards and all sheets. */
  public static StudyOptions everything() {
    return new StudyOptions(
        Set.of(Card.DEFINITION, Card.EXPANSION, Card.LIST), true, List.of(), CardSize.USUAL);
  }
}
