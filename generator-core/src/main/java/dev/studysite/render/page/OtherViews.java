package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.outline.Block;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.render.view.Piece;
import dev.studysite.render.view.SectionView;
import dev.studysite.render.view.Typesetter;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.HeadingIds;
import dev.studysite.site.Page;
import dev.studysite.site.SiteContent;
import dev.studysite.site.SiteOptions;
import dev.studysite.site.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The first page, authored pages, the page for paper, and what is shown where nothing is. */
final class OtherViews {

  /**
   * A site of few notes shows all their topics on its first page, a larger one some, a large one
   * none.
   */
  private static final int FEW_NOTES = 3;

  private static final int SOME_NOTES = 40;
  private static final int MANY_TOPICS = 60;
  private static final int DESCRIPTION_CHARACTERS = 155;
  private static final int SOME_TOPICS = 6;

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;

  OtherViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
  }

  View home(Page.Home page) {
    Desk desk = new Desk(index, page.address());
    List<SectionView> text =
        page.text().map(own -> sections(desk.page(own, line -> ""), own)).orElse(List.of());
    HomeView view =
        new HomeView(
            folders(desk, page.notes()),
            PartView.of(page.parts(), desk),
            text,
            counts(index.site().content()),
            first(desk),
            pages(page.address()));
    SiteOptions options = index.site().options();
    String description =
        options.subtitle().isEmpty() ? "Study notes to read and print." : options.subtitle();
    return View.of(frames.site(page.address(), "home", options.title(), description), view);
  }

  View notes(Page.NoteList page) {
    Desk desk = new Desk(index, page.address());
    NotesView view = new NotesView(page.label(), folders(desk, page.notes()));
    return View.of(frames.site(page.address(), "notes", page.label(), "Some of the notes."), view);
  }

  private List<HomeView.Folder> folders(Desk desk, List<CorrectedNote> notes) {
    Map<String, List<HomeView.NoteLine>> folders = new TreeMap<>();
    for (CorrectedNote note : notes) {
      int slash = note.path().lastIndexOf('/');
      folders
          .computeIfAbsent(note.path().substring(0, Math.max(slash, 0)), f -> new ArrayList<>())
          .add(line(desk, note));
    }
    return folders.entrySet().stream()
        .map(entry -> new HomeView.Folder(entry.getKey(), entry.getValue()))
        .toList();
  }

  View authored(Page.AuthoredPage page) {
    Map<Integer, String> ids = HeadingIds.of(page.text());
    Desk desk = new Desk(index, page.address());
    List<SectionView> sections =
        sections(desk.page(page.text(), line -> ids.getOrDefault(line, "")), page.text());
    String title = Titles.of(page.text());
    return View.of(
        frames.authored(page, title, description(page.text())),
        new TextView(List.of(new Piece.Words(title)), sections));
  }

  /** The first paragraph of a page. */
  private static String description(Outline page) {
    return page.topics().stream()
        .flatMap(topic -> topic.section().blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .map(block -> Sentences.head(block.text().text(), DESCRIPTION_CHARACTERS))
        .findFirst()
        .orElse("");
  }

  View notFound(Page.NotFound page) {
    String description = "There is nothing at this address.";
    return View.of(
        frames.site(page.address(), "404", "Not found", description),
        new RedirectView(Addresses.HOME.from(page.address())));
  }

  View redirect(Page.Redirect page) {
    return View.of(
        frames.site(page.address(), "redirect", "Moved", "This page is no longer here."),
        new RedirectView(page.target().from(page.address())));
  }

  private HomeView.NoteLine line(Desk desk, CorrectedNote note) {
    List<Topic> topics = note.outline().topics();
    int notes = index.site().content().notes().size();
    int shown = notes <= FEW_NOTES ? MANY_TOPICS : notes <= SOME_NOTES ? SOME_TOPICS : 0;
    return new HomeView.NoteLine(
        Titles.of(note),
        desk.to(addresses.note(note.path())),
        topics.size(),
        topics.stream().limit(shown).map(topic -> entry(desk, note, topic)).toList(),
        Math.max(0, topics.size() - shown));
  }

  private HomeView.Entry entry(Desk desk, CorrectedNote note, Topic topic) {
    LinkView link = link(desk, note, topic);
    return new HomeView.Entry(link.text(), link.href(), topic.above().size());
  }

  private LinkView link(Desk desk, CorrectedNote note, Topic topic) {
    return new LinkView(Titles.of(note, topic), desk.to(addresses.topic(topic.key())));
  }

  private List<LinkView> first(Desk desk) {
    return index.site().content().notes().stream()
        .flatMap(note -> note.outline().topics().stream().map(topic -> link(desk, note, topic)))
        .limit(1)
        .toList();
  }

  private List<LinkView> pages(Address from) {
    return index.site().pages().stream()
        .filter(Page.AuthoredPage.class::isInstance)
        .map(Page.AuthoredPage.class::cast)
        .map(page -> new LinkView(Titles.of(page.text()), page.address().from(from)))
        .toList();
  }

  private static HomeView.Counts counts(SiteContent content) {
    return new HomeView.Counts(
        content.notes().size(),
        content.notes().stream().mapToInt(note -> note.outline().topics().size()).sum(),
        content.glossary().terms().size(),
        content.study().sheets().size(),
        content.study().cards().size(),
        (int)
            content.notes().stream()
                .flatMap(note -> note.corrections().stream())
                .filter(Correction::isApplied)
                .count());
  }

  /** The topics of an authored page, each as a section; the first heading is the page's title. */
  private static List<SectionView> sections(Typesetter setter, Outline page) {
    List<SectionView> sections = new ArrayList<>();
    boolean titled = page.title().isPresent();
    for (Topic topic : page.topics()) {
      Section own = topic.section();
      boolean isTitle = !titled && own.heading().isPresent();
      titled = titled || isTitle;
      Section shown = isTitle ? new Section(Optional.empty(), own.blocks(), own.sections()) : own;
      sections.add(setter.section(shown, isTitle ? 1 : 2 + topic.above().size()));
    }
    return sections;
  }
}
