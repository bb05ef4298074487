package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Spot;
import java.util.ArrayList;
import java.util.List;

/** Finds where a note asks what an acronym stands for: {@code OLE (open lantern engine?)}. */
public final class Doubts {

  private Doubts() {}

  /**
   * An expansion with a question mark.
   *
   * @param acronym the letters
   * @param words what they may stand for
   * @param line the line of the note where the passage begins
   */
  public record Doubt(String acronym, String words, int line) {}

  /** The doubts of a note, by place. */
  public static List<Doubt> in(CorrectedNote note) {
    ExpansionFinder finder = new ExpansionFinder();
    List<Doubt> doubts = new ArrayList<>();
    for (Spot spot : Spot.of(note.outline())) {
      for (ExpansionFinder.Pair pair : finder.doubts(note.correct(spot.text()))) {
        doubts.add(new Doubt(pair.acronym(), pair.words(), spot.text().firstLine()));
      }
    }
    return doubts;
  }
}
