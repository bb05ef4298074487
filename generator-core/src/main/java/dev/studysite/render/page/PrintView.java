package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * The whole site for paper.
 *
 * @param contents what stands where, nested
 * @param chapters note by note
 * @param terms the glossary, an appendix
 * @param slips the corrections, an appendix
 */
public record PrintView(
    List<Entry> contents, List<Chapter> chapters, List<TermEntry> terms, List<SlipPart> slips) {
  /** Copies the lists. */
  public PrintView {
    contents = List.copyOf(contents);
    chapters = List.copyOf(chapters);
    terms = List.copyOf(terms);
    slips = List.copyOf(slips);
  }

  /**
   * A line of the contents.
   *
   * @param number the number of the section; empty where it has none
   * @param text its heading
   * @param href its place on the page
   * @param inside the sections inside it
   */
  public record Entry(String number, String text, String href, List<Entry> inside) {
    /** Copies the list. */
    public Entry {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A note.
   *
   * @param id what names it on the page
   * @param number its number; empty where there is one note only
   * @param title its title
   * @param topics its topics
   */
  public record Chapter(String id, String number, String title, List<TopicPart> topics) {
    /** Copies the list. */
    public Chapter {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A topic.
   *
   * @param id what names it on the page
   * @param number its number, such as {@code 2.1.3}
   * @param depth how many headings it stands under
   * @param title its heading
   * @param body its text without its heading
   * @param terms the terms that it names, as places in the glossary
   */
  public record TopicPart(
      String id, String number, int depth, String title, SectionView body, List<LinkView> terms) {
    /** Copies the list. */
    public TopicPart {
      terms = List.copyOf(terms);
    }
  }

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

  /**
   * What was mended in a note.
   *
   * @param title the title of the note
   * @param slips the corrections in order
   */
  public record SlipPart(String title, List<Slip> slips) {
    /** Copies the list. */
    public SlipPart {
      slips = List.copyOf(slips);
    }
  }

  /**
   * A correction.
   *
   * @param line the line of the note
   * @param before what stands in the note
   * @param after what stands here
   * @param places the section that shows it; none where no section does
   */
  public record Slip(int line, String before, String after, List<LinkView> places) {
    /** Copies the list. */
    public Slip {
      places = List.copyOf(places);
    }
  }
}
