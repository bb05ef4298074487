package dev.studysite.render.page;

import java.util.List;

/**
 * Corrections.
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
   * @param fixes the corrections
   */
  public record Group(String action, List<FixView> fixes) {
    /** Copies the list. */
    public Group {
      fixes = List.copyOf(fixes);
    }
  }
}
