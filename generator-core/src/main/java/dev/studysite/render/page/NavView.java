package dev.studysite.render.page;

import java.util.List;

/**
 * A note's topics, to go from one to another.
 *
 * @param label what the list is called
 * @param title the title of the note
 * @param href the page of the note
 * @param current true where the page shown is the note's own
 * @param topics its topics in order
 * @param near other notes of its folder
 */
public record NavView(
    String label,
    String title,
    String href,
    boolean current,
    List<Entry> topics,
    List<LinkView> near) {

  /** Copies the lists. */
  public NavView {
    topics = List.copyOf(topics);
    near = List.copyOf(near);
  }

  /**
   * A topic.
   *
   * @param text its heading
   * @param href its page
   * @param depth how many headings it stands under
   * @param current true where it is the page shown
   * @param inside the headings on the page, where it is the page shown
   */
  public record Entry(String text, String href, int depth, boolean current, List<LinkView> inside) {
    /** Copies the headings. */
    public Entry {
      inside = List.copyOf(inside);
    }
  }
}
