package dev.studysite;

import dev.studysite.report.Summary;
import java.util.List;

/** Turns a folder of raw notes into a site. */
public final class Studysite {

  /** A builder of sites. It holds nothing, so one serves any number of builds and threads. */
  public Studysite() {}

  /**
   * Builds the site.
   *
   * @return what was done; what is wrong with the notes or the owner's files is in its problems
   */
  public SiteReport build(SiteConfig config) {
    return new SiteReport(config.failOn().isReachedBy(List.of()), List.of(), Summary.none());
  }
}
