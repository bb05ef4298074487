package dev.studysite.render.page;

import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * The first page.
 *
 * @param folders the notes, folder by folder; none where they are too many for one page
 * @param parts the pages that hold them then
 * @param sections the sections of the owner's text
 * @param counts how much there is of everything
 * @param first the first topic, to start reading with; none where there is none
 * @param pages the owner's pages
 */
public record HomeView(
    List<Folder> folders,
    List<PartView> parts,
    List<SectionView> sections,
    Counts counts,
    List<LinkView> first,
    List<LinkView> pages) {
  /** Copies the lists. */
  public HomeView {
    folders = List.copyOf(folders);
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
    first = List.copyOf(first);
    pages = List.copyOf(pages);
  }

  /**
   * Notes of one folder.
   *
   * @param name the folder; empty for the top
   * @param notes its notes
   */
  public record Folder(String name, List<NoteLine> notes) {
    /** Copies the list. */
    public Folder {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A note.
   *
   * @param title its title
   * @param href its page
   * @param topics how many topics it has
   * @param first its first topics
   * @param more how many topics are not shown
   */
  public record NoteLine(String title, String href, int topics, List<Entry> first, int more) {
    /** Copies the list. */
    public NoteLine {
      first = List.copyOf(first);
    }
  }

  /**
   * A topic.
   *
   * @param text its heading
   * @param href its page
   * @param depth how many headings it stands under
   */
  public record Entry(String text, String href, int depth) {}

  /**
   * How much there is of everything.
   *
   * @param notes notes
   * @param topics topics
   * @param terms terms
   * @param sheets sheets
   * @param cards cards
   * @param corrections applied corrections
   */
  public record Counts(int notes, int topics, int terms, int sheets, int cards, int corrections) {}
}
