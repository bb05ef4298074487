package dev.studysite;

import dev.studysite.outline.tree.Outliner;
import dev.studysite.preview.Edition;
import dev.studysite.preview.Editor;
import dev.studysite.problem.Problem;
import dev.studysite.read.ReadOptions;
import dev.studysite.read.Source;
import dev.studysite.read.SourceReader;
import dev.studysite.render.Shelf;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SitePlanner;
import dev.studysite.text.Once;
import java.util.List;
import java.util.Optional;

/**
 * Makes editions for the preview: the same way of the data as a build's, up to the site laid out;
 * its files are made when they are asked for, and nothing is written. What only finished files
 * show, such as a dead link of a page that nobody opened, is left to {@code check}.
 */
final class SiteEditor implements Editor {

  private final SiteConfig config;
  private final SourceReader reader = new SourceReader();
  private final SitePlanner planner = new SitePlanner();
  private final Understanding understanding;

  SiteEditor(SiteConfig config, Once<Outliner> outliner) {
    this.config = config;
    this.understanding = new Understanding(outliner);
  }

  @Override
  public Edition edit(Optional<Edition> before) {
    Source source = reader.read(new ReadOptions(config.source()));
    String id = new Fingerprint("", source, config).hash();
    if (before.filter(last -> last.id().equals(id)).isPresent()) {
      return before.get();
    }
    if (source.notes().isEmpty()) {
      List<Problem> problems = new Findings().add(source.problems()).all();
      return new Edition(id, before.map(Edition::pages).orElse(path -> Optional.empty()), problems);
    }
    Settings settings = Settings.of(source, config.settings());
    SiteContent content = understanding.of(source, settings.study(), Progress.silent());
    Plan plan = Plan.of(planner, source, content, settings);
    Shelf shelf = new Shelf(plan.site(), Delivery.theme(source.owner()));
    return new Edition(id, shelf::file, plan.findings().add(shelf.problems()).all());
  }
}
