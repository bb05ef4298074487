package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.RemarkView;
import java.util.List;

/**
 * A term.
 *
 * @param name the term
 * @param expansion what its letters stand for; may be empty
 * @param expansionFromNotes true where the notes say so
 * @param also other right forms
 * @param home the topic that it belongs to; none where the notes do not name it
 * @param definition the authored definition
 * @param sayings where the notes say what it is
 * @param mentions every mention, topic by topic
 * @param count how many mentions there are
 * @param variants how the notes write it
 * @param related terms that stand near it, by how near
 * @param like terms that it may be taken for, each in a sentence
 * @param sideBySide the pages that show it beside some of them
 */
public record TermView(
    String name,
    String expansion,
    boolean expansionFromNotes,
    List<String> also,
    List<LinkView> home,
    List<BlockView> definition,
    List<SayingView> sayings,
    List<InTopic> mentions,
    int count,
    List<Variant> variants,
    List<Related> related,
    List<Like> like,
    List<LinkView> sideBySide) {
  /** Copies the lists. */
  public TermView {
    also = List.copyOf(also);
    definition = List.copyOf(definition);
    sayings = List.copyOf(sayings);
    mentions = List.copyOf(mentions);
    variants = List.copyOf(variants);
    home = List.copyOf(home);
    related = List.copyOf(related);
    like = List.copyOf(like);
    sideBySide = List.copyOf(sideBySide);
  }

  /**
   * What the notes say.
   *
   * @param pieces the words
   * @param topic the heading of the topic
   * @param href the place on its page
   * @param line the line of the note
   * @param sourceHref that line in the raw text
   * @param remarks the owner's remarks that end on the words
   */
  public record SayingView(
      List<Piece> pieces,
      String topic,
      String href,
      int line,
      String sourceHref,
      List<RemarkView> remarks) {
    /** Copies the lists. */
    public SayingView {
      pieces = List.copyOf(pieces);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The mentions of one topic.
   *
   * @param topic its heading
   * @param href its page
   * @param note the title of its note; empty where the site has only one
   * @param lines the lines that name it; none where there are too many for one page
   * @param count how many mentions there are
   */
  public record InTopic(String topic, String href, String note, List<NamingLine> lines, int count) {
    /** Copies the list. */
    public InTopic {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line that names the term.
   *
   * @param excerpt its sentence
   * @param heading true where the line is a heading
   * @param href the place on the topic's page
   * @param line the line of the note
   * @param sourceHref that line in the raw text
   */
  public record NamingLine(
      Excerpt excerpt, boolean heading, String href, int line, String sourceHref) {}

  /**
   * A way to write the term.
   *
   * @param text as it stands in the note
   * @param shown what the pages show for it; the same where it is right
   * @param count how often
   */
  public record Variant(String text, String shown, int count) {

    /** True where the pages show something else. */
    public boolean isMended() {
      return !text.equals(shown);
    }
  }

  /**
   * Terms that come equally near.
   *
   * @param label how near, such as {@code In one list}
   * @param terms the terms
   */
  public record Related(String label, List<LinkView> terms) {
    /** Copies the list. */
    public Related {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term with a name that is easily mistaken.
   *
   * @param name the term
   * @param href its page
   * @param gloss what it is, in a sentence
   */
  public record Like(String name, String href, String gloss) {}
}
