package dev.studysite.outline.tree;

import dev.studysite.outline.Outline;
import dev.studysite.outline.label.LineLabeller;
import dev.studysite.read.RawNote;

/**
 * Reads a raw note as a careful editor would: what each line is, the sections and blocks that the
 * lines form, and the topics that make pages. No line is lost, and nothing is changed.
 */
public final class Outliner {

  private final LineLabeller labeller = LineLabeller.shipped();
  private final OutlineAssembly assembly = new OutlineAssembly();

  /** The outline of a raw note; the same note gives the same outline, alone or among others. */
  public Outline outline(RawNote note) {
    return assembly.assemble(note, labeller.rows(note));
  }
}
