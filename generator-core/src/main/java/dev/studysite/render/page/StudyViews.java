package dev.studysite.render.page;

import dev.studysite.outline.Section;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.render.view.Typesetter;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.SiteFile;
import dev.studysite.site.Titles;
import dev.studysite.study.Box;
import dev.studysite.study.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sheets and cards. */
final class StudyViews {

  private static final int BOX_HEADING = 3;

  private final SiteIndex index;
  private final Frames frames;
  private final Addresses addresses;
  private final Late<SheetDesk> sheets;

  StudyViews(SiteIndex index, Frames frames) {
    this.index = index;
    this.frames = frames;
    this.addresses = index.site().addresses();
    this.sheets = new Late<>(() -> new SheetDesk(index));
  }

  View sheets(Page.SheetIndex page) {
    Desk desk = new Desk(index, page.address());
    List<SheetsView.Entry> sheets =
        index.site().content().study().sheets().stream()
            .map(
                sheet ->
                    new SheetsView.Entry(
                        sheet.title(),
                        desk.to(addresses.sheet(sheet.name())),
                        sheet.boxes().size()))
            .toList();
    String description = "Each note on as little paper as it takes.";
    return View.of(
        frames.site(page.address(), "sheets", "Sheets", description), new SheetsView(sheets));
  }

  View sheet(Page.SheetPage page) {
    Desk desk = new Desk(index, page.address());
    String note =
        page.sheet().boxes().stream()
            .findFirst()
            .map(box -> desk.to(addresses.note(box.note().path())))
            .orElse("");
    LinkView up = new LinkView("Sheets", desk.to(Addresses.SHEETS));
    String title = page.sheet().title();
    Frame frame = frames.site(page.address(), "sheet", title, "A sheet to print: " + title, up);
    return index.site().options().print() && !page.sheet().boxes().isEmpty()
        ? printed(page, desk, frame, note)
        : View.of(frame, new SheetView(title, boxes(page, desk), note, List.of(), "", ""));
  }

  /** The sheet as it lies on paper, with a style that has its measures, and its PDF. */
  private View printed(Page.SheetPage page, Desk desk, Frame frame, String note) {
    PrintedSheet printed = sheets.get().print(page);
    Address style = Addresses.asset("sheets/" + page.address().name() + ".css");
    Address pdf = addresses.sheetPdf(page.sheet().name());
    SheetView view =
        new SheetView(
            page.sheet().title(),
            List.of(),
            note,
            List.of(printed.body()),
            desk.to(style),
            desk.to(pdf));
    List<SiteFile> beside = List.of(SiteFile.text(style.path(), printed.css()), printed.pdf());
    return View.of(frame, view).with(beside, printed.problems());
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
            desk.to(Addresses.ANKI));
    String description = "Questions and answers to practise with.";
    return View.of(frames.site(page.address(), "cards", "Cards", description), view);
  }

  private List<SheetView.BoxView> boxes(Page.SheetPage page, Desk desk) {
    return page.sheet().boxes().stream().map(box -> box(desk, box)).toList();
  }

  private SheetView.BoxView box(Desk desk, Box box) {
    Typesetter setter = desk.unlinked(box.note(), line -> "");
    Section own = box.topic().section();
    Section text = new Section(Optional.empty(), own.blocks(), own.sections());
    return new SheetView.BoxView(
        Titles.of(box.note(), box.topic()),
        desk.to(addresses.topic(box.topic().key())),
        setter.section(text, BOX_HEADING - 1));
  }

  private CardsView.Group group(Desk desk, List<Card> cards) {
    Card first = cards.get(0);
    Optional<String> title =
        first
            .topic()
            .flatMap(index::topic)
            .map(topic -> Titles.of(index.note(topic.key().note()), topic));
    String href = first.topic().map(addresses::topic).map(desk::to).orElse("");
    return new CardsView.Group(
        title.orElse("From the glossary"), href, cards.stream().map(c -> card(desk, c)).toList());
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
