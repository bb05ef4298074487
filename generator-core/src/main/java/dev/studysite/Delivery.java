package dev.studysite;

import dev.studysite.check.SiteChecker;
import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.link.Mention;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.publish.Draft;
import dev.studysite.publish.PublishException;
import dev.studysite.publish.PublishOptions;
import dev.studysite.publish.Published;
import dev.studysite.publish.Publisher;
import dev.studysite.publish.TextFiles;
import dev.studysite.read.OwnerFiles;
import dev.studysite.render.Renderer;
import dev.studysite.report.Report;
import dev.studysite.report.ReportContent;
import dev.studysite.report.Reporter;
import dev.studysite.report.Summary;
import dev.studysite.site.Addresses;
import dev.studysite.site.Lock;
import dev.studysite.site.Site;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The last steps of a build: files are rendered, checked in passing, reported on and published. */
final class Delivery {

  private final SiteConfig config;
  private final Findings findings;
  private final Reporter reporter = new Reporter();
  private final TextFiles texts = new TextFiles();

  Delivery(SiteConfig config, Findings findings) {
    this.config = config;
    this.findings = findings;
  }

  /** Reports on sources that no site can be made from. */
  SiteReport refuse() {
    try {
      write(List.of(reporter.problems(findings.all())));
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
    }
    return new SiteReport(true, findings.all(), Summary.none());
  }

  /** Makes the files of a site and, unless a problem forbids it, puts them in place. */
  SiteReport deliver(Site site, OwnerFiles owner) {
    Renderer renderer = new Renderer(owner.theme(), pictures(owner));
    Published published = new Published(0, 0, 0);
    boolean refused = false;
    try {
      published = config.publish() ? publish(site, owner, renderer) : check(site, renderer);
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
      refused = true;
    }
    boolean failed = refused || config.failOn().isReachedBy(findings.all());
    return new SiteReport(!isReported(site) || failed, findings.all(), summary(site, published));
  }

  private static List<SiteFile> pictures(OwnerFiles owner) {
    return owner.pictures().stream()
        .map(picture -> SiteFile.binary(Addresses.asset(picture.path()).path(), picture.bytes()))
        .toList();
  }

  /** A failing build writes its reports too; false where even these cannot be written. */
  private boolean isReported(Site site) {
    try {
      write(reporter.report(content(site)));
      return true;
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
      return false;
    }
  }

  private Published check(Site site, Renderer renderer) {
    SiteChecker checker = new SiteChecker();
    findings.add(renderer.render(site, checker::accept)).add(checker.finish());
    return new Published(0, checker.files(), 0);
  }

  private Published publish(Site site, OwnerFiles owner, Renderer renderer)
      throws PublishException {
    boolean fresh = !site.lock().rows().equals(Lock.read(owner.anchors()).rows());
    boolean keeps = config.keepAnchors() && texts.canWrite(config.source());
    if (fresh && !keeps) {
      findings.add(List.of(unkept()));
    }
    SiteChecker checker = new SiteChecker();
    try (Draft draft = new Publisher(new PublishOptions(config.output(), config.adopt())).open()) {
      Consumer<SiteFile> sink = checker::accept;
      findings.add(renderer.render(site, sink.andThen(draft::add))).add(checker.finish());
      if (config.failOn().isReachedBy(findings.all())) {
        return new Published(0, checker.files(), 0);
      }
      Published published = draft.commit();
      if (fresh && keeps) {
        keepAnchors(site, owner);
      }
      return published;
    } catch (IOException e) {
      throw new UncheckedIOException("the draft of the site could not be closed", e);
    }
  }

  private void keepAnchors(Site site, OwnerFiles owner) throws PublishException {
    Report anchors = reporter.anchors(site.lock(), owner.anchors().comments());
    texts.write(config.source().resolve(anchors.name()), anchors.text());
  }

  private static Problem unkept() {
    return Problem.warning(
        Place.of("anchors.tsv"),
        "the site has addresses that this file does not keep yet",
        "Build once where the file may be written, and commit it, so that links keep working.");
  }

  private ReportContent content(Site site) {
    SiteContent made = site.content();
    return new ReportContent(
        made.notes(), made.glossary(), made.links(), site.addresses(), findings.all());
  }

  private void write(List<Report> reports) throws PublishException {
    for (Report report : reports) {
      texts.write(config.reports().resolve(report.name()), report.text());
    }
  }

  private static Summary summary(Site site, Published published) {
    SiteContent content = site.content();
    List<Mention> mentions =
        content.links().notes().stream().flatMap(note -> note.mentions().stream()).toList();
    return new Summary(
        content.notes().size(),
        content.notes().stream().mapToInt(note -> note.outline().topics().size()).sum(),
        content.glossary().terms().size(),
        mentions.size(),
        (int) mentions.stream().filter(Mention::linked).count(),
        count(content.notes(), Action.APPLIED),
        count(content.notes(), Action.SUGGESTED),
        content.study().sheets().size(),
        content.study().cards().size(),
        published.written() + published.unchanged(),
        published.written());
  }

  private static int count(List<CorrectedNote> notes, Action action) {
    return (int)
        notes.stream()
            .flatMap(note -> note.corrections().stream())
            .filter(correction -> correction.action() == action)
            .count();
  }
}
