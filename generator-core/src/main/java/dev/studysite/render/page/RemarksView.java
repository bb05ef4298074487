package dev.studysite.render.page;

import dev.studysite.render.view.RemarkView;
import java.util.List;

/**
 * All remarks of the owner.
 *
 * @param notes note by note
 * @param count how many there are
 */
public record RemarksView(List<NoteRemarks> notes, int count) {
  /** Copies the list. */
  public RemarksView {
    notes = List.copyOf(notes);
  }

  /**
   * The remarks on a note.
   *
   * @param title the title of the note
   * @param href its page
   * @param remarks the remarks, by place
   */
  public record NoteRemarks(String title, String href, List<Entry> remarks) {
    /** Copies the list. */
    public NoteRemarks {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A remark and where it stands.
   *
   * @param remark the remark
   * @param line the line of the note that its passage begins on
   * @param sourceHref that line in the raw text
   * @param topic the heading of the topic; empty where it stands in none
   * @param href the remark on the topic's page; empty where it stands in none
   */
  public record Entry(RemarkView remark, int line, String sourceHref, String topic, String href) {}
}
