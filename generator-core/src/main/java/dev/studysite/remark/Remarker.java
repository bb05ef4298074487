package dev.studysite.remark;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Outline;
import java.util.List;
import java.util.Optional;

/** Ties the owner's remarks to their passages. */
public final class Remarker {

  /** The stage. It keeps nothing, so one serves any number of sites. */
  public Remarker() {}

  /**
   * Ties remarks.
   *
   * @param file the outline of {@code remarks.md}, where there is one
   * @param notes the notes
   * @return the remarks whose passage was found; the others are among its problems
   */
  public Remarks tie(Optional<Outline> file, List<CorrectedNote> notes) {
    return file.map(outline -> new Tying(outline, notes).tie()).orElseGet(Remarks::none);
  }
}
