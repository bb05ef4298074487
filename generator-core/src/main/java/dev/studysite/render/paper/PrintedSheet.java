package dev.studysite.render.paper;

import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import java.util.List;

/**
 * A sheet, ready for the site.
 *
 * @param body the pages for {@code paper.ftlh}, in an element of class {@code sheet}
 * @param css the style sheet of these pages, for screen and printer
 * @param pdf the PDF
 * @param points the size of the type in points
 * @param pages how many pages there are
 * @param problems characters that the type lacks, pages that were too few
 */
public record PrintedSheet(
    SheetPages body, String css, SiteFile pdf, double points, int pages, List<Problem> problems) {

  /** Copies the problems. */
  public PrintedSheet {
    problems = List.copyOf(problems);
  }
}
