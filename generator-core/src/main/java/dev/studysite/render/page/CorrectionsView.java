package dev.studysite.render.page;

import java.util.List;

/**
 * Corrections: note by note, what became of them, what they mend, and the like ones as one.
 *
 * @param notes note by note
 * @param parts the pages that hold the corrections where they are too many for one
 * @param applied how many were made
 * @param suggested how many are left to the owner
 * @param rejected how many the owner turned down
 */
public record CorrectionsView(
    List<NoteFixes> notes, List<PartView> parts, int applied, int suggested, int rejected) {
  /** Copies the lists. */
  public CorrectionsView {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /**
   * The corrections of one note.
   *
   * @param title the title of the note
   * @param href its page
   * @param groups what became of them
   */
  public record NoteFixes(String title, String href, List<Group> groups) {
    /** Copies the list. */
    public NoteFixes {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Corrections that have come to the same.
   *
   * @param action what became of them
   * @param count how many they are
   * @param kinds what they mend
   */
  public record Group(String action, int count, List<OfKind> kinds) {
    /** Copies the list. */
    public Group {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * Corrections that mend the same sort of slip.
   *
   * @param kind the sort, as a heading
   * @param count how many they are
   * @param fixes each change once
   */
  public record OfKind(String kind, int count, List<Fix> fixes) {
    /** Copies the list. */
    public OfKind {
      fixes = List.copyOf(fixes);
    }
  }

  /**
   * One change, wherever it is made for the same reason.
   *
   * @param before what stands in the note
   * @param after what should; may be empty in a suggestion
   * @param percent how likely it is right
   * @param reason why
   * @param runnerUp what came second; empty where nothing else came near
   * @param places where
   */
  public record Fix(
      String before,
      String after,
      int percent,
      String reason,
      String runnerUp,
      List<Place> places) {
    /** Copies the list. */
    public Fix {
      places = List.copyOf(places);
    }
  }

  /**
   * A place of a change.
   *
   * @param lead the words of the note before it
   * @param tail the words of the note behind it
   * @param line the line of the note
   * @param sourceHref that line in the raw text
   * @param href the place on the topic's page; empty where there is none
   * @param topic the heading of the topic; empty where there is none
   */
  public record Place(
      String lead, String tail, int line, String sourceHref, String href, String topic) {}
}
