package dev.studysite.author;

import dev.studysite.correct.Correction;
import dev.studysite.link.Mention;
import dev.studysite.outline.LineLabel;
import dev.studysite.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * What one line of a note was taken for, and why.
 *
 * @param note the note as problems name it: {@code notes/aws/kms.txt}
 * @param line the line as it stands there
 * @param label what it was taken for, how sure that is, and what came second; none for blank lines
 * @param why the rule that weighed most, in a sentence; empty for blank lines
 * @param way the headings that the line stands under, as pages show them, from the top down
 * @param corrections the corrections of the line, by place: applied, suggested and rejected ones
 * @param mentions the terms that the line names, by place
 */
public record Explanation(
    String note,
    Line line,
    Optional<LineLabel> label,
    String why,
    List<String> way,
    List<Correction> corrections,
    List<Mention> mentions) {

  /** Copies the lists. */
  public Explanation {
    way = List.copyOf(way);
    corrections = List.copyOf(corrections);
    mentions = List.copyOf(mentions);
  }

  /** The explanation for a terminal, in a few lines without line ends. */
  public List<String> lines() {
    return new ExplanationText(this).lines();
  }
}
