package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.link.Mention;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.Typesetter;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole site for paper: numbered sections, contents, glossary and corrections behind them. */
final class PrintViews {

  private static final String GLOSSARY = "#ui-glossary";
  private static final String SLIPS = "#ui-corrections";
  private static final int DEEPEST = 5;
  private static final int TOPIC_LEVEL = 3;

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;

  PrintViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
  }

  View print(Page.PrintPage page) {
    Desk desk = new Desk(index, page.address());
    List<CorrectedNote> notes = index.site().content().notes();
    SectionNumbers numbers = new SectionNumbers(notes);
    List<PrintView.Chapter> chapters =
        notes.stream().map(note -> chapter(desk, note, numbers)).toList();
    List<PrintView.TermEntry> terms =
        index.site().content().glossary().terms().stream()
            .flatMap(term -> term(desk, term, numbers).stream())
            .toList();
    List<PrintView.SlipPart> slips =
        notes.stream().flatMap(note -> slips(note, numbers).stream()).toList();
    List<PrintView.Entry> contents = new ArrayList<>();
    chapters.forEach(chapter -> contents.add(entry(chapter)));
    if (!terms.isEmpty()) {
      contents.add(new PrintView.Entry("", "Glossary", GLOSSARY, List.of()));
    }
    if (!slips.isEmpty()) {
      contents.add(new PrintView.Entry("", "Corrections", SLIPS, List.of()));
    }
    return View.of(
        frames.site(page.address(), "print", index.site().options().title(), "For paper."),
        new PrintView(contents, chapters, terms, slips));
  }

  private static PrintView.Entry entry(PrintView.Chapter chapter) {
    List<PrintView.Entry> inside = nested(chapter.topics(), 0, chapter.topics().size());
    return new PrintView.Entry(chapter.number(), chapter.title(), "#" + chapter.id(), inside);
  }

  /** The topics of a stretch; those that are deeper than the one before stand inside it. */
  private static List<PrintView.Entry> nested(List<PrintView.TopicPart> all, int from, int to) {
    List<PrintView.Entry> entries = new ArrayList<>();
    for (int at = from; at < to; ) {
      PrintView.TopicPart topic = all.get(at);
      int end = at + 1;
      while (end < to && all.get(end).depth() > topic.depth()) {
        end++;
      }
      List<PrintView.Entry> inside = nested(all, at + 1, end);
      entries.add(new PrintView.Entry(topic.number(), topic.title(), "#" + topic.id(), inside));
      at = end;
    }
    return entries;
  }

  private PrintView.Chapter chapter(Desk desk, CorrectedNote note, SectionNumbers numbers) {
    List<PrintView.TopicPart> topics = new ArrayList<>();
    for (Topic topic : note.outline().topics()) {
      Map<Integer, String> ids = index.headingIds(topic.key());
      String id = id(topic.key());
      Typesetter setter =
          desk.unlinked(note, at -> ids.containsKey(at) ? id + "." + ids.get(at) : "");
      int depth = numbers.depth(topic.key());
      topics.add(
          new PrintView.TopicPart(
              id,
              numbers.of(topic.key()),
              depth,
              Titles.of(note, topic),
              setter.body(topic.section(), Math.min(TOPIC_LEVEL + depth, DEEPEST)),
              terms(topic)));
    }
    return new PrintView.Chapter(printName(note), numbers.note(note), Titles.of(note), topics);
  }

  /** The terms that a topic links on the site, as places in the glossary at the end. */
  private List<LinkView> terms(Topic topic) {
    return index.mentions(topic.key()).stream()
        .filter(Mention::linked)
        .map(Mention::term)
        .distinct()
        .flatMap(key -> index.term(key).stream())
        .flatMap(
            term ->
                addresses
                    .term(term.key())
                    .map(at -> new LinkView(term.name(), "#term." + at.name()))
                    .stream())
        .toList();
  }

  private Optional<PrintView.TermEntry> term(Desk desk, Term term, SectionNumbers numbers) {
    return addresses
        .term(term.key())
        .map(
            address ->
                new PrintView.TermEntry(
                    "term." + address.name(),
                    term.name(),
                    term.expansion().map(Expansion::words).orElse(""),
                    desk.unlinked().blocks(term.definition()),
                    term.sayings().stream().map(saying -> saying(desk, saying)).toList(),
                    places(term, numbers)));
  }

  private List<Piece> saying(Desk desk, Saying saying) {
    return desk.unlinked(index.note(saying.topic().note()), at -> "").pieces(saying.text());
  }

  /** The topics that name a term, as places on the page for paper. */
  private List<LinkView> places(Term term, SectionNumbers numbers) {
    return index.mentionsByTopic(term.key()).keySet().stream()
        .filter(key -> index.topic(key).isPresent())
        .map(key -> place(key, numbers))
        .toList();
  }

  private LinkView place(TopicKey topic, SectionNumbers numbers) {
    return new LinkView(numbers.of(topic), "#" + id(topic));
  }

  private Optional<PrintView.SlipPart> slips(CorrectedNote note, SectionNumbers numbers) {
    Map<Integer, TopicKey> topics = new HashMap<>();
    for (Topic topic : note.outline().topics()) {
      index.lines(topic).numbers().forEach(line -> topics.putIfAbsent(line, topic.key()));
    }
    List<PrintView.Slip> slips = new ArrayList<>();
    for (Correction slip : note.corrections()) {
      if (slip.isApplied()) {
        int line = slip.span().line();
        List<LinkView> places =
            Optional.ofNullable(topics.get(line)).map(key -> place(key, numbers)).stream().toList();
        slips.add(new PrintView.Slip(line, slip.before(), slip.after(), places));
      }
    }
    return slips.isEmpty()
        ? Optional.empty()
        : Optional.of(new PrintView.SlipPart(Titles.of(note), slips));
  }

  private String id(TopicKey topic) {
    return printName(index.note(topic.note())) + "." + addresses.topic(topic).name();
  }

  private String printName(CorrectedNote note) {
    return addresses.source(note.path()).name();
  }
}
