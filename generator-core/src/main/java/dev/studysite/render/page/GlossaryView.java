package dev.studysite.render.page;

import java.util.List;

/**
 * The glossary, from A to Z or by topic, or a part of it.
 *
 * @param groups the terms by their first letter, or by the topic that they belong to
 * @param parts the pages that hold the terms where they are too many for one
 * @param byTopic true where the groups are topics
 * @param otherHref the glossary in the other order
 * @param count how many terms the site has
 */
public record GlossaryView(
    List<Group> groups, List<PartView> parts, boolean byTopic, String otherHref, int count) {
  /** Copies the lists. */
  public GlossaryView {
    groups = List.copyOf(groups);
    parts = List.copyOf(parts);
  }

  /**
   * Terms of one letter or topic.
   *
   * @param id what names it on the page
   * @param name the letter or the topic as it is shown
   * @param href the topic's page; empty for a letter
   * @param terms the terms
   */
  public record Group(String id, String name, String href, List<Entry> terms) {
    /** Copies the list. */
    public Group {
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
