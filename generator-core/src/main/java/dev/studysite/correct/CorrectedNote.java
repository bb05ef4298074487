package dev.studysite.correct;

import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.problem.Problem;
import java.util.List;

/**
 * A note with what should be mended in it.
 *
 * @param outline the note as it was understood
 * @param corrections applied, suggested and rejected ones, by place, none overlapping another
 * @param problems decisions of the owner that cannot be carried out, or change nothing any more
 */
public record CorrectedNote(Outline outline, List<Correction> corrections, List<Problem> problems) {

  /** Sorts and copies the lists. */
  public CorrectedNote {
    corrections = corrections.stream().sorted().toList();
    problems = List.copyOf(problems);
  }

  /** The path of the note below {@code notes/}. */
  public String path() {
    return outline.note().path();
  }

  /** The suggestions that wait for the owner, by place. */
  public List<OpenSuggestion> openSuggestions() {
    return corrections.stream()
        .filter(correction -> correction.action() == Action.SUGGESTED)
        .map(correction -> new OpenSuggestion(outline.note(), correction))
        .toList();
  }

  /** The corrections of one line, by place. */
  public List<Correction> on(int line) {
    int from = firstOnOrAfter(line);
    int to = firstOnOrAfter(line + 1);
    return corrections.subList(from, to);
  }

  /** The words of a run with the applied corrections made. */
  public CorrectedText correct(Run run) {
    return CorrectedText.of(run, run.isOpen() ? on(run.span().line()) : List.of());
  }

  /** The words of a passage with the applied corrections made, lines joined by a space. */
  public String correct(Passage passage) {
    StringBuilder text = new StringBuilder();
    int line = passage.firstLine();
    for (Run run : passage.runs()) {
      if (run.span().line() != line) {
        text.append(' ');
        line = run.span().line();
      }
      text.append(correct(run).text());
    }
    return text.toString();
  }

  private int firstOnOrAfter(int line) {
    int low = 0;
    int high = corrections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (corrections.get(middle).span().line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
