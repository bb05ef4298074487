package dev.studysite.site;

/**
 * One method for each kind of page, so that no kind can be forgotten.
 *
 * @param <R> what comes out
 */
public interface PageVisitor<R> {
  /** The first page. */
  R home(Page.Home page);

  /** Some of the notes of a large site. */
  R notes(Page.NoteList page);

  /** A note. */
  R note(Page.NotePage page);

  /** A topic. */
  R topic(Page.TopicPage page);

  /** The glossary. */
  R glossary(Page.GlossaryPage page);

  /** The glossary by topic. */
  R glossaryByTopic(Page.GlossaryByTopic page);

  /** A term. */
  R term(Page.TermPage page);

  /** All sheets. */
  R sheets(Page.SheetIndex page);

  /** A sheet. */
  R sheet(Page.SheetPage page);

  /** Cards. */
  R cards(Page.CardsPage page);

  /** Corrections. */
  R corrections(Page.CorrectionsPage page);

  /** Figures, limits, and what is easily confused. */
  R facts(FactsPage page);

  /** Terms side by side. */
  R comparison(ComparisonPage page);

  /** The owner's remarks. */
  R remarks(Page.RemarksPage page);

  /** What the notes lack. */
  R quality(Page.QualityPage page);

  /** The raw text of a note. */
  R source(Page.SourcePage page);

  /** The whole site for paper. */
  R print(Page.PrintPage page);

  /** A page that the owner wrote. */
  R authored(Page.AuthoredPage page);

  /** The page for unknown addresses. */
  R notFound(Page.NotFound page);

  /** An address that something had before. */
  R redirect(Page.Redirect page);
}
