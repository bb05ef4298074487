package dev.studysite;

import dev.studysite.check.SiteChecker;
import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.link.Mention;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.publish.Draft;
import dev.studysite.publish.LastBuild;
import dev.studysite.publish.Outcome;
import dev.studysite.publish.PaperCache;
import dev.studysite.publish.PublishException;
import dev.studysite.publish.PublishOptions;
import dev.studysite.publish.Published;
import dev.studysite.publish.Publisher;
import dev.studysite.publish.TextFiles;
import dev.studysite.read.OwnerFiles;
import dev.studysite.render.Rendered;
import dev.studysite.render.Renderer;
import dev.studysite.render.Theme;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.report.Report;
import dev.studysite.report.ReportContent;
import dev.studysite.report.Reporter;
import dev.studysite.report.Summary;
import dev.studysite.site.Addresses;
import dev.studysite.site.Lock;
import dev.studysite.site.Site;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SiteFile;
import dev.studysite.text.Counted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The last steps of a build: files are rendered, checked in passing, reported on and published. */
final class Delivery {

  private static final int MOST_SHEETS = 20;

  private final SiteConfig config;
  private final Findings findings;
  private final Progress progress;
  private final Reporter reporter = new Reporter();
  private final TextFiles texts = new TextFiles();

  Delivery(SiteConfig config, Findings findings, Progress progress) {
    this.config = config;
    this.findings = findings;
    this.progress = progress;
  }

  /** Reports on sources that no site can be made from. */
  SiteReport refuse() {
    try {
      write(reporter.problems(findings.all()));
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
    }
    return new SiteReport(true, findings.all(), Summary.none());
  }

  /**
   * Makes the files of a site and, unless a problem forbids it, puts them in place.
   *
   * @param fingerprint what the build is made from; a finished one is remembered by it
   */
  SiteReport deliver(Site site, OwnerFiles owner, Fingerprint fingerprint) {
    PaperCache paper = new PaperCache(config.reports(), fingerprint.code());
    Published published = new Published(0, 0, 0);
    boolean refused = false;
    try {
      published =
          config.publish()
              ? publish(site, owner, new Renderer(theme(owner), paper))
              : check(site, new Renderer(theme(owner), PressMemory.none()));
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
      refused = true;
    }
    Summary summary = summary(site, published);
    boolean failed = refused || config.failOn().isReachedBy(findings.all());
    boolean told = isReported(site);
    if (told && !failed && config.publish()) {
      paper.tidy();
      remember(freshAnchors(site, owner).map(fingerprint::with).orElse(fingerprint), summary);
    }
    return new SiteReport(failed || !told, findings.all(), summary);
  }

  /** The owner's theme as pages are made with it. */
  static Theme theme(OwnerFiles owner) {
    List<SiteFile> pictures =
        owner.pictures().stream()
            .map(
                picture -> SiteFile.binary(Addresses.asset(picture.path()).path(), picture.bytes()))
            .toList();
    return new Theme(owner.theme(), pictures);
  }

  /** A failing build writes its reports too; false where even these cannot be written. */
  private boolean isReported(Site site) {
    try {
      List<Report> reports = reporter.report(content(site));
      write(reports);
      progress.done("report", Counted.of(reports.size(), "file"));
      return true;
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
      return false;
    }
  }

  private void remember(Fingerprint fingerprint, Summary summary) {
    try {
      new LastBuild(config.output(), config.reports())
          .keep(fingerprint.hash(), Reporter.NAMES, new Outcome(findings.all(), summary));
    } catch (PublishException e) {
      findings.add(List.of(e.problem()));
    }
  }

  private Published check(Site site, Renderer renderer) {
    SiteChecker checker = new SiteChecker();
    Rendered rendered = renderer.render(site, counted(site, checker::accept));
    findings.add(rendered.problems()).add(checker.finish());
    tellSizes(rendered.sheets());
    progress.done("render", Counted.of(checker.files(), "file") + ", all checked");
    return new Published(0, checker.files(), 0);
  }

  private Published publish(Site site, OwnerFiles owner, Renderer renderer)
      throws PublishException {
    if (isFresh(site, owner) && !keepsAnchors()) {
      findings.add(List.of(unkept()));
    }
    SiteChecker checker = new SiteChecker();
    try (Draft draft = new Publisher(new PublishOptions(config.output(), config.adopt())).open()) {
      Consumer<SiteFile> sink = counted(site, checker::accept).andThen(draft::add);
      Rendered rendered = renderer.render(site, sink);
      findings.add(rendered.problems()).add(checker.finish());
      tellSizes(rendered.sheets());
      progress.done("render", Counted.of(checker.files(), "file") + ", all checked");
      if (config.failOn().isReachedBy(findings.all())) {
        return new Published(0, checker.files(), 0);
      }
      Published published = draft.commit();
      Optional<Report> anchors = freshAnchors(site, owner);
      if (anchors.isPresent()) {
        // A file that could not be read, or was changed since, is left alone.
        Path file = config.source().resolve(anchors.get().name());
        texts.replace(file, owner.anchors().text(), anchors.get().text());
      }
      progress.done(
          "publish", published.written() + " written, " + published.removed() + " removed");
      return published;
    }
  }

  /** The first sheets only: where there are hundreds, each tells its size at its foot. */
  private void tellSizes(List<String> sheets) {
    sheets.stream().limit(MOST_SHEETS).forEach(progress::chose);
    if (sheets.size() > MOST_SHEETS) {
      progress.chose(Counted.of(sheets.size() - MOST_SHEETS, "more sheet"));
    }
  }

  /** Tells the progress of every file that goes into a sink. */
  private Consumer<SiteFile> counted(Site site, Consumer<SiteFile> sink) {
    AtomicInteger done = new AtomicInteger();
    int total = site.pages().size();
    return sink.andThen(
        file -> progress.at("render", Math.min(total, done.incrementAndGet()), total));
  }

  /** The addresses to be kept where they are not those of the file, and it may be written. */
  private Optional<Report> freshAnchors(Site site, OwnerFiles owner) {
    return isFresh(site, owner) && keepsAnchors()
        ? Optional.of(reporter.anchors(site.lock(), owner.anchors().comments()))
        : Optional.empty();
  }

  private static boolean isFresh(Site site, OwnerFiles owner) {
    return !site.lock().rows().equals(Lock.read(owner.anchors()).rows());
  }

  private boolean keepsAnchors() {
    return config.keepAnchors() && texts.canWrite(config.source());
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
      write(config.reports(), report);
    }
  }

  private void write(Path folder, Report report) throws PublishException {
    texts.write(folder.resolve(report.name()), report.text());
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
