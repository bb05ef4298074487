package dev.studysite.site;

import dev.studysite.problem.Problem;
import java.util.List;

/**
 * A site laid out: what stands where, not yet how it looks.
 *
 * @param options what the owner says about it
 * @param content what its pages are made of
 * @param addresses every address
 * @param pages every page, by address
 * @param links where the paths of files lead that authors link to
 * @param lock the addresses to be kept from now on
 * @param problems rows of the lock that could not be kept, and links between files that lead
 *     nowhere
 */
public record Site(
    SiteOptions options,
    SiteContent content,
    Addresses addresses,
    List<Page> pages,
    LocalLinks links,
    Lock lock,
    List<Problem> problems) {

  /** Copies the lists. */
  public Site {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }
}
