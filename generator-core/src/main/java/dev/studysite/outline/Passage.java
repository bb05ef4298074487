package dev.studysite.outline;

import java.util.List;

/**
 * The running text of a block. Runs of one line follow each other without a gap in what is shown;
 * between runs of two lines stands a space.
 *
 * @param runs the runs in reading order; none for an empty passage
 */
public record Passage(List<Run> runs) {

  /** Copies the runs. */
  public Passage {
    runs = List.copyOf(runs);
  }

  /** The number of the first line; 0 for an empty passage. */
  public int firstLine() {
    return runs.isEmpty() ? 0 : runs.get(0).span().line();
  }

  /** The words as the note has them, lines joined by a space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int line = firstLine();
    for (Run run : runs) {
      if (run.span().line() != line) {
        text.append(' ');
        line = run.span().line();
      }
      text.append(run.text());
    }
    return text.toString();
  }
}
