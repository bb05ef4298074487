package dev.studysite.site;

import java.util.List;

/**
 * What the owner says about the site as a whole. All but the title and the language may be empty.
 *
 * @param title what the site is called
 * @param subtitle a line below the title
 * @param language the language tag of the pages, such as {@code en}
 * @param date the date of the edition, as it is to be shown
 * @param footer a line at the foot of every page
 * @param siteUrl where the site is published, with a slash at its end; turns on canonical links and
 *     the site map
 * @param editUrl where a note can be edited: the path of the note from the source folder is added
 *     to it
 * @param accent a colour such as {@code #1a7f37}
 * @param logo the name of a picture in {@code theme/}, such as {@code logo.svg}
 * @param paper {@code A4} or {@code Letter}
 * @param print true where the whole site is laid out on one page for paper
 * @param fonts the names of TrueType fonts in {@code theme/} that paper is set in: regular, bold,
 *     italic; none for the built-in type
 */
public record SiteOptions(
    String title,
    String subtitle,
    String language,
    String date,
    String footer,
    String siteUrl,
    String editUrl,
    String accent,
    String logo,
    String paper,
    boolean print,
    List<String> fonts) {

  /** Copies the names. */
  public SiteOptions {
    fonts = List.copyOf(fonts);
  }

  /** A site whose paper is set in the built-in type. */
  public SiteOptions(
      String title,
      String subtitle,
      String language,
      String date,
      String footer,
      String siteUrl,
      String editUrl,
      String accent,
      String logo,
      String paper,
      boolean print) {
    this(
        title, subtitle, language, date, footer, siteUrl, editUrl, accent, logo, paper, print,
        List.of());
  }

  /** A site with nothing but a title. */
  public static SiteOptions titled(String title) {
    return new SiteOptions(title, "", "en", "", "", "", "", "", "", "A4", true);
  }
}
