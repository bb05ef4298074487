package dev.studysite.render.page;

import java.util.List;

/**
 * The glossary from A to Z, or a part of it.
 *
 * @param letters the terms by their first letter
 * @param parts the pages that hold the terms where they are too many for one
 * @param count how many terms the site has
 */
public record GlossaryView(List<Letter> letters, List<PartView> parts, int count) {
  /** Copies the lists. */
  public GlossaryView {
    letters = List.copyOf(letters);
    parts = List.copyOf(parts);
  }

  /**
   * Terms of one letter.
   *
   * @param id what names it on the page
   * @param name the letter as it is shown
   * @param terms the terms
   */
  public record Letter(String id, String name, List<Entry> terms) {
    /** Copies the list. */
    public Letter {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term.
   *
   * @param name the term
   * @param href its page
   * @param expansion what its letters stand for; may be empty
   * @param gloss what it is, in a sentence; may be empty
   * @param mentions how often the notes name it
   * @param authored true where only the glossary says what it is
   */
  public record Entry(
      String name, String href, String expansion, String gloss, int mentions, boolean authored) {}
}
