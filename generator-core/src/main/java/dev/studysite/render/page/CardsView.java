package dev.studysite.render.page;

import java.util.List;

/**
 * Cards to practise with.
 *
 * @param groups the cards, topic by topic
 * @param parts the pages that hold the cards where they are too many for one
 * @param count how many cards the page has
 * @param ankiHref the file for Anki
 * @param pdfHref the cards on paper
 */
public record CardsView(
    List<Group> groups, List<PartView> parts, int count, String ankiHref, String pdfHref) {
  /** Copies the lists. */
  public CardsView {
    groups = List.copyOf(groups);
    parts = List.copyOf(parts);
  }

  /**
   * Cards of one topic.
   *
   * @param title its heading
   * @param href its page; empty for the glossary's
   * @param cards the cards
   */
  public record Group(String title, String href, List<CardView> cards) {
    /** Copies the list. */
    public Group {
      cards = List.copyOf(cards);
    }
  }

  /**
   * A card.
   *
   * @param id what names it
   * @param kind what it asks
   * @param question the front
   * @param answer the lines of the back
   * @param fromNotes true where the notes say the answer
   * @param term the term it is about, where it is about one
   */
  public record CardView(
      String id,
      String kind,
      String question,
      List<String> answer,
      boolean fromNotes,
      List<LinkView> term) {
    /** Copies the lists. */
    public CardView {
      answer = List.copyOf(answer);
      term = List.copyOf(term);
    }
  }
}
