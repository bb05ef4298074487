package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * The whole site for paper.
 *
 * @param chapters note by note
 * @param terms the glossary
 */
public record PrintView(List<Chapter> chapters, List<TermEntry> terms) {
  /** Copies the lists. */
  public PrintView {
    chapters = List.copyOf(chapters);
    terms = List.copyOf(terms);
  }

  /**
   * A note.
   *
   * @param id what names it on the page
   * @param title its title
   * @param topics its topics
   */
  public record Chapter(String id, String title, List<TopicPart> topics) {
    /** Copies the list. */
    public Chapter {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A topic.
   *
   * @param id what names it on the page
   * @param depth how many headings it stands under
   * @param title its heading
   * @param body its text without its heading
   */
  public record TopicPart(String id, int depth, String title, SectionView body) {}

  /**
   * A term.
   *
   * @param id what names it on the page
   * @param name the term
   * @param expansion what its letters stand for; may be empty
   * @param definition the authored definition
   * @param sayings what the notes say
   * @param places the topics that name it
   */
  public record TermEntry(
      String id,
      String name,
      String expansion,
      List<BlockView> definition,
      List<List<Piece>> sayings,
      List<LinkView> places) {
    /** Copies the lists. */
    public TermEntry {
      definition = List.copyOf(definition);
      sayings = List.copyOf(sayings);
      places = List.copyOf(places);
    }
  }
}
