package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Term;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import dev.studysite.study.Card;
import dev.studysite.study.Sheet;
import java.util.List;
import java.util.Optional;

/** A page and what it shows. */
public sealed interface Page {

  /** Where it stands. */
  Address address();

  /** Gives the page to the method for its kind. */
  <R> R accept(PageVisitor<R> visitor);

  /**
   * The first page.
   *
   * @param address where it stands
   * @param text the owner's text for it, where there is one
   * @param notes the notes; none where they are too many for one page
   * @param parts the pages that hold them then
   */
  record Home(Address address, Optional<Outline> text, List<CorrectedNote> notes, List<Part> parts)
      implements Page {
    /** Copies the lists. */
    public Home {
      notes = List.copyOf(notes);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.home(this);
    }
  }

  /**
   * A note with its topics.
   *
   * @param address where it stands
   * @param note the note
   */
  record NotePage(Address address, CorrectedNote note) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /**
   * A topic.
   *
   * @param address where it stands
   * @param note the note it is from
   * @param topic the topic
   * @param previous the topic before it, in its note
   * @param next the topic after it, in its note
   */
  record TopicPage(
      Address address,
      CorrectedNote note,
      Topic topic,
      Optional<Topic> previous,
      Optional<Topic> next)
      implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.topic(this);
    }
  }

  /**
   * The glossary, or the part of it under one letter.
   *
   * @param address where it stands
   * @param letter the letter; empty for the whole
   * @param terms the terms
   * @param parts the pages that hold the terms where they are too many for one
   */
  record GlossaryPage(Address address, String letter, List<Term> terms, List<Part> parts)
      implements Page {
    /** Copies the lists. */
    public GlossaryPage {
      terms = List.copyOf(terms);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.glossary(this);
    }
  }

  /**
   * The glossary by topic, or the part of it that belongs to one note.
   *
   * @param address where it stands
   * @param note the note; empty for the whole
   * @param terms the terms
   * @param parts the pages that hold the terms where they are too many for one
   */
  record GlossaryByTopic(Address address, String note, List<Term> terms, List<Part> parts)
      implements Page {
    /** Copies the lists. */
    public GlossaryByTopic {
      terms = List.copyOf(terms);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.glossaryByTopic(this);
    }
  }

  /**
   * A term.
   *
   * @param address where it stands
   * @param term the term
   */
  record TermPage(Address address, Term term) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.term(this);
    }
  }

  /**
   * Some of the notes of a large site, in their order.
   *
   * @param address where it stands
   * @param label which these are
   * @param notes the notes
   */
  record NoteList(Address address, String label, List<CorrectedNote> notes) implements Page {
    /** Copies the list. */
    public NoteList {
      notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.notes(this);
    }
  }

  /**
   * All sheets, or some of them.
   *
   * @param address where it stands
   * @param sheets the sheets; none where they are too many for one page
   * @param parts the pages that hold them then
   */
  record SheetIndex(Address address, List<Sheet> sheets, List<Part> parts) implements Page {
    /** Copies the lists. */
    public SheetIndex {
      sheets = List.copyOf(sheets);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.sheets(this);
    }
  }

  /**
   * A sheet.
   *
   * @param address where it stands
   * @param sheet the sheet
   */
  record SheetPage(Address address, Sheet sheet) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.sheet(this);
    }
  }

  /**
   * Cards.
   *
   * @param address where it stands
   * @param note the note that they come from; empty for all
   * @param cards the cards
   * @param parts the pages that hold the cards where they are too many for one
   */
  record CardsPage(Address address, String note, List<Card> cards, List<Part> parts)
      implements Page {
    /** Copies the lists. */
    public CardsPage {
      cards = List.copyOf(cards);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.cards(this);
    }
  }

  /**
   * Corrections.
   *
   * @param address where it stands
   * @param notes the corrections that it shows, note by note
   * @param parts the pages that hold the corrections where they are too many for one
   */
  record CorrectionsPage(Address address, List<Slips> notes, List<Part> parts) implements Page {
    /** Copies the lists. */
    public CorrectionsPage {
      notes = List.copyOf(notes);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.corrections(this);
    }
  }

  /** What is looked up at a glance. */
  sealed interface Reference extends Page permits FactsPage, ComparisonPage {}

  /**
   * The owner's remarks.
   *
   * @param address where it stands
   */
  record RemarksPage(Address address) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.remarks(this);
    }
  }

  /**
   * What the notes lack.
   *
   * @param address where it stands
   */
  record QualityPage(Address address) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.quality(this);
    }
  }

  /**
   * The raw text of a note.
   *
   * @param address where it stands
   * @param note the note
   */
  record SourcePage(Address address, CorrectedNote note) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.source(this);
    }
  }

  /**
   * The whole site for paper.
   *
   * @param address where it stands
   */
  record PrintPage(Address address) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.print(this);
    }
  }

  /**
   * A page that the owner wrote.
   *
   * @param address where it stands
   * @param text the text
   */
  record AuthoredPage(Address address, Outline text) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.authored(this);
    }
  }

  /**
   * What a server shows for an address that it does not know.
   *
   * @param address where it stands
   */
  record NotFound(Address address) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.notFound(this);
    }
  }

  /**
   * An address that something had before.
   *
   * @param address where it stands
   * @param target where it is now
   */
  record Redirect(Address address, Address target) implements Page {
    @Override
    public <R> R accept(PageVisitor<R> visitor) {
      return visitor.redirect(this);
    }
  }

  /**
   * A part of something that is too long for one page.
   *
   * @param label what the part is called
   * @param address where it stands
   * @param count how many entries it has
   */
  record Part(String label, Address address, int count) {}

  /**
   * Corrections of one note.
   *
   * @param note the note
   * @param corrections those that a page shows, by place
   */
  record Slips(CorrectedNote note, List<Correction> corrections) {
    /** Copies the corrections. */
    public Slips {
      corrections = List.copyOf(corrections);
    }
  }
}
