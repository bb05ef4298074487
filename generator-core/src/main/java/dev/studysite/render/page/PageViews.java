package dev.studysite.render.page;

import dev.studysite.site.ComparisonPage;
import dev.studysite.site.FactsPage;
import dev.studysite.site.Page;
import dev.studysite.site.PageVisitor;
import dev.studysite.site.Site;
import dev.studysite.text.Once;
import java.util.List;

/** Works out what a page shows. Threads may share one. */
public final class PageViews implements PageVisitor<View> {

  private final SiteIndex index;
  private final NoteViews notes;
  private final GlossaryViews glossary;
  private final TermViews terms;
  private final FactViews facts;
  private final QualityViews quality;
  private final StudyViews study;
  private final SlipViews slips;
  private final RemarkViews remarks;
  private final OtherViews others;
  private final PrintViews prints;

  /** The views of a site's pages. */
  public PageViews(Site site) {
    this.index = new SiteIndex(site);
    Frames frames = new Frames(index);
    this.notes = new NoteViews(index, frames);
    this.glossary = new GlossaryViews(index, frames);
    Once<TermRelations> relations = new Once<>(() -> new TermRelations(index));
    this.terms = new TermViews(index, frames, relations);
    this.facts = new FactViews(index, frames, relations);
    this.quality = new QualityViews(index, frames);
    this.study = new StudyViews(index, frames);
    this.slips = new SlipViews(index, frames);
    this.remarks = new RemarkViews(index, frames);
    this.others = new OtherViews(index, frames);
    this.prints = new PrintViews(index, frames);
  }

  /** What the search should find: the topics in the order of the notes, then the terms. */
  public List<SearchDoc> searchDocs() {
    return new SearchDocs(index).all();
  }

  @Override
  public View home(Page.Home page) {
    return others.home(page);
  }

  @Override
  public View notes(Page.NoteList page) {
    return others.notes(page);
  }

  @Override
  public View note(Page.NotePage page) {
    return notes.note(page);
  }

  @Override
  public View topic(Page.TopicPage page) {
    return notes.topic(page);
  }

  @Override
  public View glossary(Page.GlossaryPage page) {
    return glossary.fromAToZ(page);
  }

  @Override
  public View glossaryByTopic(Page.GlossaryByTopic page) {
    return glossary.byTopic(page);
  }

  @Override
  public View term(Page.TermPage page) {
    return terms.term(page);
  }

  @Override
  public View sheets(Page.SheetIndex page) {
    return study.sheets(page);
  }

  @Override
  public View sheet(Page.SheetPage page) {
    return study.sheet(page);
  }

  @Override
  public View cards(Page.CardsPage page) {
    return study.cards(page);
  }

  @Override
  public View corrections(Page.CorrectionsPage page) {
    return slips.corrections(page);
  }

  @Override
  public View remarks(Page.RemarksPage page) {
    return remarks.remarks(page);
  }

  @Override
  public View facts(FactsPage page) {
    return facts.facts(page);
  }

  @Override
  public View comparison(ComparisonPage page) {
    return facts.comparison(page);
  }

  @Override
  public View quality(Page.QualityPage page) {
    return quality.quality(page);
  }

  @Override
  public View source(Page.SourcePage page) {
    return slips.source(page);
  }

  @Override
  public View print(Page.PrintPage page) {
    return prints.print(page);
  }

  @Override
  public View authored(Page.AuthoredPage page) {
    return others.authored(page);
  }

  @Override
  public View notFound(Page.NotFound page) {
    return others.notFound(page);
  }

  @Override
  public View redirect(Page.Redirect page) {
    return others.redirect(page);
  }
}
