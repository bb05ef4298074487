package dev.studysite;

import dev.studysite.correct.StrayDecisions;
import dev.studysite.read.Source;
import dev.studysite.site.Site;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SitePlanner;

/**
 * A site laid out, with all that was found wrong on the way to it.
 *
 * @param site what stands where
 * @param findings what is wrong so far
 */
record Plan(Site site, Findings findings) {

  /**
   * Lays out a site.
   *
   * @param planner lays out; one that has done it before is quicker
   * @param source what was read
   * @param content what the notes say
   * @param settings what holds for the site as a whole
   */
  static Plan of(SitePlanner planner, Source source, SiteContent content, Settings settings) {
    Site site = planner.lay(content, settings.site(length(source)), source.owner().anchors());
    Findings findings =
        new Findings()
            .add(source.problems())
            .add(settings.problems())
            .add(StrayDecisions.in(source.owner().decisions(), source.notes()))
            .addNotes(content.notes())
            .add(content.glossary().problems())
            .add(content.remarks().problems())
            .add(content.links().problems())
            .add(content.quality().problems())
            .add(content.study().problems())
            .add(site.problems());
    return new Plan(site, findings);
  }

  private static long length(Source source) {
    return source.notes().stream()
        .flatMap(note -> note.lines().stream())
        .mapToLong(line -> line.text().length() + 1)
        .sum();
  }
}
