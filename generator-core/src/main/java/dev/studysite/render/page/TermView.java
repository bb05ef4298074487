package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Piece;
import java.util.List;

/**
 * A term.
 *
 * @param name the term
 * @param expansion what its letters stand for; may be empty
 * @param expansionFromNotes true where the notes say so
 * @param also other right forms
 * @param definition the authored definition
 * @param sayings where the notes say what it is
 * @param mentions every mention, topic by topic
 * @param count how many mentions there are
 * @param variants how the notes write it
 * @param related terms of the same sections
 */
public record TermView(
    String name,
    String expansion,
    boolean expansionFromNotes,
    List<String> also,
    List<BlockView> definition,
    List<SayingView> sayings,
    List<InTopic> mentions,
    int count,
    List<Variant> variants,
    List<LinkView> related) {
  /** Copies the lists. */
  public TermView {
    also = List.copyOf(also);
    definition = List.copyOf(definition);
    sayings = List.copyOf(sayings);
    mentions = List.copyOf(mentions);
    variants = List.copyOf(variants);
    related = List.copyOf(related);
  }

  /**
   * What the notes say.
   *
   * @param pieces the words
   * @param topic the heading of the topic
   * @param href the place on its page
   * @param line the line of the note
   * @param sourceHref that line in the raw text
   */
  public record SayingView(
      List<Piece> pieces, String topic, String href, int line, String sourceHref) {
    /** Copies the list. */
    public SayingView {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The mentions of one topic.
   *
   * @param topic its heading
   * @param href its page
   * @param note the title of its note; empty where the site has only one
   * @param mentions the mentions; none where there are too many for one page
   * @param count how many there are
   */
  public record InTopic(
      String topic, String href, String note, List<MentionView> mentions, int count) {
    /** Copies the list. */
    public InTopic {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * A mention.
   *
   * @param excerpt its sentence
   * @param href the place on the topic's page
   * @param line the line of the note
   * @param sourceHref that line in the raw text
   */
  public record MentionView(Excerpt excerpt, String href, int line, String sourceHref) {}

  /**
   * A way to write the term.
   *
   * @param text as the notes write it
   * @param count how often
   */
  public record Variant(String text, int count) {}
}
