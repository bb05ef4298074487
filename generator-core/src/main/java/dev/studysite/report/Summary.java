package dev.studysite.report;

import dev.studysite.text.Counted;
import java.util.List;

/**
 * How much of everything a site has.
 *
 * @param notes the notes that were read
 * @param topics the topics they hold
 * @param terms the terms of the glossary
 * @param mentions the places where notes name a term
 * @param links how many of these are links
 * @param applied corrections that the pages show
 * @param suggested corrections that are left to the owner
 * @param sheets cheat sheets
 * @param cards flash cards
 * @param pages the pages written or still good
 * @param written the files that are new or changed
 */
public record Summary(
    int notes,
    int topics,
    int terms,
    int mentions,
    int links,
    int applied,
    int suggested,
    int sheets,
    int cards,
    int pages,
    int written) {

  /** The summary of a build that came to nothing. */
  public static Summary none() {
    return new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The numbers in the order of the components. */
  public List<Integer> numbers() {
    return List.of(
        notes, topics, terms, mentions, links, applied, suggested, sheets, cards, pages, written);
  }

  /**
   * The summary of which these are the numbers.
   *
   * @throws IndexOutOfBoundsException where there are too few
   */
  public static Summary ofNumbers(List<Integer> all) {
    return new Summary(
        all.get(0),
        all.get(1),
        all.get(2),
        all.get(3),
        all.get(4),
        all.get(5),
        all.get(6),
        all.get(7),
        all.get(8),
        all.get(9),
        all.get(10));
  }

  /** The summary of a build that found the same and had nothing to write. */
  public Summary nothingWritten() {
    return new Summary(
        notes, topics, terms, mentions, links, applied, suggested, sheets, cards, pages, 0);
  }

  /** The summary in a few lines that a person can read, without line ends. */
  public List<String> lines() {
    return List.of(
        Counted.of(notes, "note") + ", " + Counted.of(topics, "topic"),
        Counted.of(terms, "term")
            + ", mentioned "
            + Counted.of(mentions, "time")
            + ", "
            + links
            + " linked",
        Counted.of(applied, "correction") + " applied, " + suggested + " suggested",
        Counted.of(sheets, "cheat sheet") + ", " + Counted.of(cards, "flash card"),
        Counted.of(pages, "file") + ", " + written + " of them written");
  }
}
