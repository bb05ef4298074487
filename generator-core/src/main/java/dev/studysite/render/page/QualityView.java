package dev.studysite.render.page;

import java.util.List;

/**
 * What the notes lack.
 *
 * @param kinds kind by kind
 */
public record QualityView(List<KindView> kinds) {
  /** Copies the list. */
  public QualityView {
    kinds = List.copyOf(kinds);
  }

  /**
   * Findings of one kind.
   *
   * @param id what names it on the page
   * @param title what they are called together
   * @param hint what to do
   * @param entries the findings that are shown
   * @param count how many there are
   */
  public record KindView(String id, String title, String hint, List<Entry> entries, int count) {
    /** Copies the list. */
    public KindView {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A finding.
   *
   * @param subject the words that it is about
   * @param href the page of the term, where it is about one
   * @param detail what more is known; may be empty
   * @param places where it shows
   */
  public record Entry(String subject, String href, String detail, List<LinkView> places) {
    /** Copies the list. */
    public Entry {
      places = List.copyOf(places);
    }
  }
}
