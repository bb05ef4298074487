package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.SectionView;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Titles;
import dev.studysite.study.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sheets and cards. */
final class StudyViews {

  private static final int BOX_LEVEL = 2;

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;

  StudyViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
  }

  View sheets(Page.SheetIndex page) {
    Desk desk = new Desk(index, page.address());
    List<SheetsView.Entry> sheets =
        page.sheets().stream()
            .map(
                sheet ->
                    new SheetsView.Entry(
                        sheet.title(),
                        desk.to(addresses.sheet(sheet.key())),
                        sheet.format().label(),
                        sheet.boxes().size(),
                        sheet.terms().size()))
            .toList();
    String description = "Each note on as little paper as it takes.";
    return View.of(
        frames.site(page.address(), "sheets", "Sheets", description),
        new SheetsView(sheets, PartView.of(page.parts(), desk)));
  }

  View sheet(Page.SheetPage page) {
    Desk desk = new Desk(index, page.address());
    String noteHref =
        page.sheet().boxes().stream()
            .findFirst()
            .map(box -> desk.to(addresses.note(box.note().path())))
            .orElse("");
    LinkView up = new LinkView("Sheets", desk.to(Addresses.SHEETS));
    String description = "A sheet to print: " + page.sheet().title();
    return View.of(
        frames.site(page.address(), "sheet", page.sheet().title(), description, up),
        new SheetView(
            page.address().name(),
            page.sheet().title(),
            noteHref,
            page.sheet().leftOut(),
            boxes(page, desk),
            terms(page, desk)));
  }

  private List<LinkView> terms(Page.SheetPage page, Desk desk) {
    return page.sheet().terms().stream()
        .map(term -> new LinkView(term.name(), desk.href(term)))
        .toList();
  }

  private List<SectionView> boxes(Page.SheetPage page, Desk desk) {
    if (index.site().options().print()) {
      return List.of();
    }
    return page.sheet().boxes().stream()
        .map(box -> desk.unlinked(box.note(), line -> "").section(box.topic().section(), BOX_LEVEL))
        .toList();
  }

  View cards(Page.CardsPage page) {
    Desk desk = new Desk(index, page.address());
    Map<String, List<Card>> groups = new LinkedHashMap<>();
    for (Card card : page.cards()) {
      String key = card.topic().map(topic -> topic.note() + "#" + topic.path()).orElse("");
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
    }
    List<PartView> parts =
        page.parts().stream()
            .map(part -> new PartView(part.label(), desk.to(part.address()), part.count()))
            .toList();
    CardsView view =
        new CardsView(
            groups.values().stream().map(cards -> group(desk, cards)).toList(),
            parts,
            index.site().content().study().cards().size(),
            desk.to(Addresses.ANKI),
            desk.to(Addresses.CARDS_PDF));
    String description = "Questions and answers to practise with.";
    return View.of(frames.site(page.address(), "cards", "Cards", description), view);
  }

  private CardsView.Group group(Desk desk, List<Card> cards) {
    Card first = cards.get(0);
    Optional<String> title = first.topic().map(this::title);
    String href = first.topic().map(addresses::topic).map(desk::to).orElse("");
    return new CardsView.Group(
        title.orElse("From the glossary"), href, cards.stream().map(c -> card(desk, c)).toList());
  }

  private String title(TopicKey key) {
    CorrectedNote note = index.note(key.note());
    return index.topic(key).map(topic -> Titles.of(note, topic)).orElseGet(() -> Titles.of(note));
  }

  private CardsView.CardView card(Desk desk, Card card) {
    return new CardsView.CardView(
        card.id(),
        card.kind(),
        card.question(),
        card.answer().lines().toList(),
        card.fromNotes(),
        card
            .term()
            .flatMap(index::term)
            .map(term -> new LinkView(term.name(), desk.href(term)))
            .stream()
            .toList());
  }
}
