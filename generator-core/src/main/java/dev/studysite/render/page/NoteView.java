package dev.studysite.render.page;

import dev.studysite.render.view.BlockView;
import dev.studysite.render.view.Piece;
import java.util.List;

/**
 * A note: its topics in order.
 *
 * @param title its title
 * @param line the line that the title stands on; 0 where it has none
 * @param remarks the remarks on its title
 * @param topics its topics
 * @param corrections how many corrections were applied in it
 * @param lines how many lines it has
 * @param sourceHref the page with its raw text
 * @param sheet its sheet, where it has one
 * @param edit where it can be edited, where the owner said so
 */
public record NoteView(
    List<Piece> title,
    int line,
    List<BlockView> remarks,
    List<Entry> topics,
    int corrections,
    int lines,
    String sourceHref,
    List<LinkView> sheet,
    List<LinkView> edit) {
  /** Copies the lists. */
  public NoteView {
    title = List.copyOf(title);
    remarks = List.copyOf(remarks);
    topics = List.copyOf(topics);
    sheet = List.copyOf(sheet);
    edit = List.copyOf(edit);
  }

  /**
   * A topic.
   *
   * @param text its heading
   * @param href its page
   * @param depth how many headings it stands under
   * @param excerpt how it begins
   * @param inside the headings on its page
   */
  public record Entry(String text, String href, int depth, String excerpt, List<LinkView> inside) {
    /** Copies the list. */
    public Entry {
      inside = List.copyOf(inside);
    }
  }
}
