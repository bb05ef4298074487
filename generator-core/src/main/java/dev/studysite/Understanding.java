package dev.studysite;

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
import dev.studysite.link.MentionIndex;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Outline;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.quality.Inspector;
import dev.studysite.quality.Quality;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.OwnerFile;
import dev.studysite.read.OwnerFiles;
import dev.studysite.read.RawNote;
import dev.studysite.read.Source;
import dev.studysite.read.TableFile;
import dev.studysite.remark.Remarker;
import dev.studysite.remark.Remarks;
import dev.studysite.site.SiteContent;
import dev.studysite.study.Study;
import dev.studysite.study.StudyOptions;
import dev.studysite.study.StudyPlanner;
import dev.studysite.text.Counted;
import dev.studysite.text.Once;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The middle of the way: from what was read to what the notes say. What a note alone decides, its
 * outline and its corrections, is kept for the next time the same source is read; so one of these
 * serves a single source folder.
 */
final class Understanding {

  private final Once<Outliner> outliner;
  private final MarkdownOutliner markdown = new MarkdownOutliner();
  private final Recall<Outline> authoredOutlines = new Recall<>();
  private final Recall<Outline> outlines = new Recall<>();
  private final Recall<Corrector> correctors = new Recall<>();
  private final Recall<Harvester> harvesters = new Recall<>();
  private final Recall<Lexicon> lexicons = new Recall<>();
  private final Recall<CorrectedNote> corrected = new Recall<>();
  private final Linker linker = new Linker();
  private final StudyPlanner planner = new StudyPlanner();
  private final Inspector inspector = new Inspector();

  /**
   * An understanding of one source.
   *
   * @param outliner loads the weights when the first raw note comes
   */
  Understanding(Once<Outliner> outliner) {
    this.outliner = outliner;
  }

  /**
   * What the notes say.
   *
   * @param source what was read
   * @param wanted what is to be made for studying
   * @param progress hears of each stage
   */
  SiteContent of(Source source, StudyOptions wanted, Progress progress) {
    OwnerFiles owner = source.owner();
    Optional<Outline> authored = owner.glossary().map(this::authored);
    List<Outline> outlines = forEach("outline", source.notes(), outline(source), progress);
    Lexicon lexicon = lexicon(owner.lexicon(), authoredForms(authored));
    Corrector corrector = corrector(lexicon, owner.decisions());
    List<CorrectedNote> notes = forEach("correct", outlines, correct(source, corrector), progress);
    Glossary glossary = harvester(lexicon).harvest(notes, authored);
    progress.done("glossary", Counted.of(glossary.terms().size(), "term"));
    Optional<Outline> remarked = owner.remarks().map(this::authored);
    Remarks remarks = new Remarker().tie(remarked, notes);
    Links links = linker.link(notes, glossary, authored);
    MentionIndex mentions = new MentionIndex(links, glossary);
    progress.done("link", Counted.of(mentions(links), "mention"));
    Study study = planner.plan(notes, glossary, remarks, wanted);
    progress.done("study", Counted.of(study.cards().size(), "card"));
    List<Outline> pages = owner.pages().stream().map(this::authored).toList();
    forgetAllBut(source);
    Quality quality = inspector.inspect(notes, glossary, links, mentions, pages);
    List<Outline> entries = Stream.of(authored, remarked).flatMap(Optional::stream).toList();
    return new SiteContent(
        notes, glossary, remarks, links, quality, study, pages, mentions, entries);
  }

  private Outline authored(OwnerFile file) {
    return authoredOutlines.of(file.path(), file.lines(), () -> markdown.outline(file));
  }

  private Function<RawNote, Outline> outline(Source source) {
    return note ->
        outlines.of(
            note.path(),
            source.hashes().getOrDefault(note.place(), ""),
            () ->
                note.format() == NoteFormat.MARKDOWN
                    ? markdown.outline(note)
                    : outliner.get().outline(note));
  }

  private Function<Outline, CorrectedNote> correct(Source source, Corrector corrector) {
    return outline -> {
      RawNote note = outline.note();
      List<Object> input = List.of(source.hashes().getOrDefault(note.place(), ""), corrector);
      return corrected.of(note.path(), input, () -> corrector.correct(outline));
    };
  }

  private Lexicon lexicon(TableFile owner, List<Form> authored) {
    return lexicons.of(
        "lexicon", List.of(owner, authored), () -> new Lexicons().lexicon(owner, authored));
  }

  private Corrector corrector(Lexicon lexicon, TableFile decisions) {
    return correctors.of(
        "corrector", List.of(lexicon, decisions), () -> new Corrector(lexicon, decisions));
  }

  private Harvester harvester(Lexicon lexicon) {
    return harvesters.of("harvester", lexicon, () -> new Harvester(lexicon));
  }

  private void forgetAllBut(Source source) {
    Set<String> paths = source.notes().stream().map(RawNote::path).collect(Collectors.toSet());
    outlines.retain(paths);
    corrected.retain(paths);
  }

  private static List<Form> authoredForms(Optional<Outline> authored) {
    return authored.map(AuthoredEntry::of).orElse(List.of()).stream()
        .map(AuthoredEntry::form)
        .toList();
  }

  private static int mentions(Links links) {
    return links.notes().stream().mapToInt(note -> note.mentions().size()).sum();
  }

  /** Notes are independent of each other, so threads share them; the order stays. */
  private static <A, B> List<B> forEach(
      String stage, List<A> all, Function<A, B> step, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    List<B> results =
        all.parallelStream()
            .map(
                one -> {
                  B result = step.apply(one);
                  progress.at(stage, done.incrementAndGet(), all.size());
                  return result;
                })
            .toList();
    progress.done(stage, Counted.of(all.size(), "note"));
    return results;
  }
}
