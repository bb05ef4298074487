package dev.studysite;

import dev.studysite.author.Answer;
import dev.studysite.author.Explainer;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Corrector;
import dev.studysite.glossary.AuthoredEntry;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Harvester;
import dev.studysite.lexicon.Form;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.Lexicons;
import dev.studysite.link.Linker;
import dev.studysite.link.Links;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Outline;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.OwnerFiles;
import dev.studysite.read.RawNote;
import dev.studysite.read.ReadOptions;
import dev.studysite.read.Source;
import dev.studysite.read.SourceReader;
import dev.studysite.site.Site;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SitePlanner;
import dev.studysite.study.Study;
import dev.studysite.study.StudyOptions;
import dev.studysite.study.StudyPlanner;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns a folder of raw notes into a site. {@link #build} is the whole way of the data: each line
 * is a stage, each name on its left is what that stage gives to the next.
 */
public final class Studysite {

  private final Outliner outliner = new Outliner();
  private final MarkdownOutliner markdown = new MarkdownOutliner();

  /** A builder of sites. It keeps nothing of a build, so one serves any number and any threads. */
  public Studysite() {}

  /**
   * Builds the site.
   *
   * @return what was done; what is wrong with the notes or the owner's files is in its problems
   */
  public SiteReport build(SiteConfig config) {
    Source source = new SourceReader().read(new ReadOptions(config.source()));
    Findings findings = new Findings().add(source.problems());
    if (source.notes().isEmpty()) {
      return new Delivery(config, findings).refuse();
    }
    OwnerFiles owner = source.owner();
    Settings settings = new Settings(owner.properties(), config.settings());
    SiteContent content = understand(source);
    Site site = new SitePlanner().lay(content, settings.site(length(source)), owner.anchors());
    findings
        .add(settings.problems())
        .addNotes(content.notes())
        .add(content.glossary().problems())
        .add(content.links().problems())
        .add(site.problems());
    return new Delivery(config, findings).deliver(site, owner);
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
    return source.notes().isEmpty()
        ? Answer.none(source.problems())
        : new Explainer(source.problems()).explain(understand(source), place);
  }

  private SiteContent understand(Source source) {
    OwnerFiles owner = source.owner();
    Optional<Outline> authored = owner.glossary().map(markdown::outline);
    List<Outline> outlines = forEach(source.notes(), this::outline);
    Lexicon lexicon = new Lexicons().lexicon(owner.lexicon(), authoredForms(authored));
    Corrector corrector = new Corrector(lexicon, owner.decisions());
    List<CorrectedNote> notes = forEach(outlines, corrector::correct);
    Glossary glossary = new Harvester(lexicon).harvest(notes, authored);
    Links links = new Linker().link(notes, glossary, authored);
    Study study = new StudyPlanner().plan(notes, glossary, StudyOptions.everything());
    List<Outline> pages = owner.pages().stream().map(markdown::outline).toList();
    return new SiteContent(notes, glossary, links, study, pages);
  }

  private Outline outline(RawNote note) {
    return note.format() == NoteFormat.MARKDOWN ? markdown.outline(note) : outliner.outline(note);
  }

  private static List<Form> authoredForms(Optional<Outline> authored) {
    return authored.map(AuthoredEntry::of).orElse(List.of()).stream()
        .map(AuthoredEntry::form)
        .toList();
  }

  /** Notes are independent of each other, so threads share them; the order stays. */
  private static <A, B> List<B> forEach(List<A> all, Function<A, B> step) {
    return all.parallelStream().map(step).toList();
  }

  private static long length(Source source) {
    return source.notes().stream()
        .flatMap(note -> note.lines().stream())
        .mapToLong(line -> line.text().length() + 1)
        .sum();
  }
}
