package dev.studysite.render.page;

import dev.studysite.render.view.SectionView;
import java.util.List;

/**
 * What the notes say in figures, and the terms that are easily confused.
 *
 * @param notes the facts, note by note
 * @param comparisons the pages of terms side by side
 * @param parts the pages that hold the facts where they are too many for one
 */
public record FactsView(List<OfNote> notes, List<LinkView> comparisons, List<PartView> parts) {
  /** Copies the lists. */
  public FactsView {
    notes = List.copyOf(notes);
    comparisons = List.copyOf(comparisons);
    parts = List.copyOf(parts);
  }

  /**
   * The facts of a note.
   *
   * @param title the title of the note
   * @param href its page
   * @param topics its topics that state any
   */
  public record OfNote(String title, String href, List<OfTopic> topics) {
    /** Copies the list. */
    public OfNote {
      topics = List.copyOf(topics);
    }
  }

  /**
   * The facts of a topic.
   *
   * @param title its heading
   * @param href its page
   * @param text what states a figure, and what that needs to be understood
   */
  public record OfTopic(String title, String href, SectionView text) {}
}
