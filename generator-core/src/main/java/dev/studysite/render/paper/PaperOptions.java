package dev.studysite.render.paper;

import java.util.Optional;

/**
 * How sheets are printed.
 *
 * @param paper the paper
 * @param columns the columns of a page, from 1 to 6
 * @param pages the pages wanted; 0 for as many as it takes at {@link #COMFORTABLE} points or more
 * @param language the language of the text as a BCP 47 tag: {@code en}
 * @param siteTitle the name of the site, for the foot of the pages
 * @param date the date to print, in the owner's words; none for no date
 * @param siteUrl where the site is published, with a slash at its end; links of a PDF lead there
 */
public record PaperOptions(
    Paper paper,
    int columns,
    int pages,
    String language,
    String siteTitle,
    Optional<String> date,
    Optional<String> siteUrl) {

  /** Tenths of a point below which one more page is taken rather than smaller type. */
  static final int COMFORTABLE = 80;

  /** The smallest type, in tenths of a point. */
  static final int SMALLEST = 70;

  /** The largest type, in tenths of a point. */
  static final int LARGEST = 110;

  private static final int MOST_COLUMNS = 6;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where there are no columns, too many, or fewer than 0 pages
   */
  public PaperOptions {
    if (columns < 1 || columns > MOST_COLUMNS || pages < 0) {
      throw new IllegalArgumentException(columns + " columns, " + pages + " pages");
    }
  }

  /** Three columns on A4, as many pages as it takes. */
  public static PaperOptions of(String language, String siteTitle) {
    return new PaperOptions(
        Paper.A4, 3, 0, language, siteTitle, Optional.empty(), Optional.empty());
  }
}
