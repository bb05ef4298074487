package dev.studysite.render.paper;

import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import dev.studysite.text.Counted;
import java.util.List;
import java.util.Locale;

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

  /** What was chosen for it: {@code sheets/aws-kms.pdf: 2 pages, 8.5 pt}. */
  public String line() {
    return pdf.path()
        + ": "
        + Counted.of(pages, "page")
        + ", "
        + String.format(Locale.ROOT, "%.1f pt", points);
  }
}
