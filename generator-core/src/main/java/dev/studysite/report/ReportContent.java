package dev.studysite.report;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.link.Links;
import dev.studysite.problem.Problem;
import dev.studysite.site.Addresses;
import java.util.List;

/**
 * What the reports tell about; the pages are made from the same values.
 *
 * @param notes every note with its outline and corrections
 * @param glossary the terms
 * @param links the mentions
 * @param addresses where the terms' pages stand
 * @param problems what is wrong, in the order it was found
 */
public record ReportContent(
    List<CorrectedNote> notes,
    Glossary glossary,
    Links links,
    Addresses addresses,
    List<Problem> problems) {

  /** Copies the lists. */
  public ReportContent {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
