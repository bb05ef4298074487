package dev.studysite;

import dev.studysite.author.Answer;
import dev.studysite.author.Explainer;
import dev.studysite.author.Review;
import dev.studysite.author.Reviewer;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.preview.PortTakenException;
import dev.studysite.preview.Preview;
import dev.studysite.preview.PreviewListener;
import dev.studysite.preview.PreviewOptions;
import dev.studysite.publish.LastBuild;
import dev.studysite.publish.Outcome;
import dev.studysite.read.CodeStamp;
import dev.studysite.read.ReadOptions;
import dev.studysite.read.Source;
import dev.studysite.read.SourceReader;
import dev.studysite.report.Summary;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SitePlanner;
import dev.studysite.study.StudyOptions;
import dev.studysite.text.Counted;
import dev.studysite.text.Once;
import java.util.Optional;

/**
 * Turns a folder of raw notes into a site. {@link #build} is the whole way of the data: each line
 * is a stage, each name on its left is what that stage gives to the next.
 */
public final class Studysite {

  private final Once<Outliner> outliner = new Once<>(Outliner::new);
  private final Once<String> code = new Once<>(() -> CodeStamp.of(Studysite.class));

  /** A builder of sites. It keeps nothing of a build, so one serves any number and any threads. */
  public Studysite() {}

  /** Builds the site and tells nobody how it goes on. */
  public SiteReport build(SiteConfig config) {
    return build(config, Progress.silent());
  }

  /**
   * Builds the site. Where nothing has changed since the last build, nothing is made or written,
   * and the report says what that build's said.
   *
   * @return what was done; what is wrong with the notes or the owner's files is in its problems
   */
  public SiteReport build(SiteConfig config, Progress progress) {
    if (!config.misplaced().isEmpty()) {
      return new SiteReport(true, config.misplaced(), Summary.none());
    }
    Source source = new SourceReader().read(new ReadOptions(config.source()));
    progress.done("read", Counted.of(source.notes().size(), "note"));
    if (source.notes().isEmpty()) {
      Findings findings = new Findings().add(source.problems());
      return new Delivery(config, findings, progress).refuse();
    }
    Fingerprint fingerprint = new Fingerprint(code.get(), source, config);
    Optional<Outcome> last = lastOutcome(config, fingerprint);
    if (last.isPresent()) {
      progress.done("compare", "nothing has changed since the last build");
      return new SiteReport(false, last.get().problems(), last.get().summary());
    }
    return make(source, config, fingerprint, progress);
  }

  /**
   * Says what a line of a note was taken for, why, and what came second. Nothing is written.
   *
   * @param config of which only the source counts
   * @param place the line, such as {@code notes/a.txt:12} or {@code a.txt:12}
   * @return the explanation, or as problems why there is none
   */
  public Answer explain(SiteConfig config, String place) {
    Source source = new SourceReader().read(new ReadOptions(config.source()));
    if (source.notes().isEmpty()) {
      return Answer.none(source.problems());
    }
    return new Explainer(source.problems()).explain(understood(source), place);
  }

  /**
   * Serves the site while its notes are written: what is saved shows at once. Nothing is written.
   *
   * @param config of which the source and the settings count
   * @param port where to serve, on this machine alone; 0 for any free port
   * @param listener hears of every edition, the first too
   * @throws PortTakenException where another program has the port
   */
  public Preview preview(SiteConfig config, int port, PreviewListener listener)
      throws PortTakenException {
    SiteEditor editor = new SiteEditor(config, outliner);
    return Preview.start(new PreviewOptions(config.source(), port), editor, listener);
  }

  /**
   * Lays the open suggestions before the owner, as rows of {@code decisions.tsv} that wait for a
   * decision. Nothing else is written.
   *
   * @param config of which only the source counts
   */
  public Review review(SiteConfig config) {
    Source source = new SourceReader().read(new ReadOptions(config.source()));
    return source.notes().isEmpty()
        ? Review.none(source.problems())
        : new Reviewer(config.source(), source.problems())
            .review(source.owner().decisions(), understood(source).notes());
  }

  private SiteContent understood(Source source) {
    return new Understanding(outliner).of(source, StudyOptions.everything(), Progress.silent());
  }

  private SiteReport make(
      Source source, SiteConfig config, Fingerprint fingerprint, Progress progress) {
    Settings settings = Settings.of(source, config.settings());
    SiteContent content = new Understanding(outliner).of(source, settings.study(), progress);
    Plan plan = Plan.of(new SitePlanner(), source, content, settings);
    progress.done("site", Counted.of(plan.site().pages().size(), "page"));
    Delivery delivery = new Delivery(config, plan.findings(), progress);
    return delivery.deliver(plan.site(), source.owner(), fingerprint);
  }

  private static Optional<Outcome> lastOutcome(SiteConfig config, Fingerprint fingerprint) {
    return config.publish()
        ? new LastBuild(config.output(), config.reports()).find(fingerprint.hash())
        : Optional.empty();
  }
}
