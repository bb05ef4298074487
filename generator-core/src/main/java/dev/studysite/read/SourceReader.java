package dev.studysite.read;

import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a site's source folder. Nothing is ever written, and nothing that is wrong with a file
 * throws: it is among the {@link Source#problems}. Who reads again with the same reader reads only
 * the notes that look different from outside.
 */
public final class SourceReader {

  private final KeptNotes kept = new KeptNotes();

  /** A reader that has read nothing yet. */
  public SourceReader() {}

  /**
   * Everything that the site is made from: the notes sorted by path, the owner's files, and what is
   * wrong with either. The same folder gives the same value on every system.
   */
  public Source read(ReadOptions options) {
    List<Problem> problems = new ArrayList<>();
    Intake intake = new Intake();
    List<RawNote> notes = new NoteReader(intake, kept).read(options.source(), problems);
    OwnerFiles owner = new OwnerReader(intake).read(options.source(), problems);
    return new Source(notes, owner, problems, intake.hashes());
  }
}
