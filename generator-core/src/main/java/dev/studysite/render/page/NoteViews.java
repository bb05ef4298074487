package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Topic;
import dev.studysite.render.view.GlossView;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import dev.studysite.render.view.Typesetter;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import java.util.List;
import java.util.Optional;

/** Notes and topics. */
final class NoteViews {

  private static final int DESCRIPTION_CHARACTERS = 155;
  private static final int EXCERPT_CHARACTERS = 110;

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;
  private final Backlinks backlinks;

  NoteViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
    this.backlinks = new Backlinks(index);
  }

  View note(Page.NotePage page) {
    CorrectedNote note = page.note();
    Desk desk = new Desk(index, page.address());
    Optional<Passage> title = note.outline().title().map(Heading::text);
    List<Piece> words =
        title
            .map(text -> desk.unlinked(note, line -> "").pieces(text))
            .orElse(List.of(new Piece.Words(Titles.of(note))));
    List<NoteView.Entry> topics =
        note.outline().topics().stream().map(topic -> entry(page.address(), note, topic)).toList();
    NoteView view =
        new NoteView(
            words,
            title.map(Passage::firstLine).orElse(0),
            desk.unlinked(note, line -> "").remarks(title),
            topics,
            (int) note.corrections().stream().filter(Correction::isApplied).count(),
            note.outline().note().lines().size(),
            desk.to(addresses.source(note.path())),
            sheet(desk, note),
            edit(note));
    String description = topics.size() + " topics: " + names(topics);
    Frame frame =
        frames.note(
            page.address(), "note", Titles.of(note), shortened(description), note, List.of());
    return View.withLines(frame, view);
  }

  View topic(Page.TopicPage page) {
    CorrectedNote note = page.note();
    Topic topic = page.topic();
    Desk desk = new Desk(index, page.address());
    Typesetter setter = desk.topic(note, topic);
    Optional<Passage> heading = topic.section().heading().map(Heading::text);
    List<Piece> title =
        heading.map(setter::pieces).orElse(List.of(new Piece.Words(Titles.of(note, topic))));
    List<GlossView> beside = desk.besideHeading(topic);
    SectionView body = setter.body(topic.section(), 1);
    List<LinkView> inside = frames.inside(page.address(), note, topic);
    int line = heading.map(Passage::firstLine).orElse(firstLine(topic));
    TopicView view =
        new TopicView(
            title,
            heading.map(Passage::firstLine).orElse(0),
            beside,
            body,
            inside,
            parts(desk, note, topic),
            page.previous().map(other -> link(desk, note, other)).stream().toList(),
            page.next().map(other -> link(desk, note, other)).stream().toList(),
            fixes(desk, note, topic),
            desk.terms(topic),
            backlinks.of(desk, topic.key()),
            note.path(),
            line > 0
                ? addresses.line(note.path(), line).from(page.address())
                : desk.to(addresses.source(note.path())),
            edit(note));
    Frame frame =
        frames.note(
            page.address(),
            "topic",
            Titles.of(note, topic),
            shortened(Beginnings.of(note, topic)),
            note,
            List.of(topic));
    return View.withLineIds(frame, view, index.lineIds(topic));
  }

  private NoteView.Entry entry(Address page, CorrectedNote note, Topic topic) {
    return new NoteView.Entry(
        Titles.of(note, topic),
        addresses.topic(topic.key()).from(page),
        topic.above().size(),
        Sentences.head(Beginnings.of(note, topic), EXCERPT_CHARACTERS),
        frames.inside(page, note, topic));
  }

  private LinkView link(Desk desk, CorrectedNote note, Topic topic) {
    return new LinkView(Titles.of(note, topic), desk.to(addresses.topic(topic.key())));
  }

  /** The topics right below the heading of this one. */
  private List<LinkView> parts(Desk desk, CorrectedNote note, Topic topic) {
    return topic.section().heading().stream()
        .flatMap(
            own ->
                note.outline().topics().stream()
                    .filter(other -> isLast(own, other.above()))
                    .map(other -> link(desk, note, other)))
        .toList();
  }

  private static boolean isLast(Heading heading, List<Heading> above) {
    return !above.isEmpty() && above.get(above.size() - 1).equals(heading);
  }

  private List<FixView> fixes(Desk desk, CorrectedNote note, Topic topic) {
    return index.lines(topic).numbers().stream()
        .flatMap(line -> note.on(line).stream())
        .filter(Correction::isApplied)
        .map(correction -> SlipViews.fix(index, desk, note, correction, Optional.of(topic)))
        .toList();
  }

  private List<LinkView> sheet(Desk desk, CorrectedNote note) {
    return index.site().content().study().sheets().stream()
        .filter(sheet -> sheet.key().equals(note.path()))
        .map(sheet -> new LinkView(sheet.title(), desk.to(addresses.sheet(sheet.key()))))
        .toList();
  }

  private List<LinkView> edit(CorrectedNote note) {
    String url = index.site().options().editUrl();
    return url.isEmpty()
        ? List.of()
        : List.of(new LinkView("Edit this note", url + note.outline().note().place()));
  }

  private int firstLine(Topic topic) {
    return index.lines(topic).first();
  }

  private static String names(List<NoteView.Entry> topics) {
    return String.join(", ", topics.stream().map(NoteView.Entry::text).toList());
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION_CHARACTERS
        ? text
        : Sentences.head(text, DESCRIPTION_CHARACTERS);
  }
}
