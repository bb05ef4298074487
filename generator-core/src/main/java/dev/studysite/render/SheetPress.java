package dev.studysite.render;

import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.link.NoteLinks;
import dev.studysite.outline.TopicKey;
import dev.studysite.remark.Remarks;
import dev.studysite.render.paper.BookPrinter;
import dev.studysite.render.paper.CardPrinter;
import dev.studysite.render.paper.Paper;
import dev.studysite.render.paper.PaperKit;
import dev.studysite.render.paper.PaperOptions;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.render.paper.SheetLinks;
import dev.studysite.render.paper.SheetPrinter;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import dev.studysite.site.SiteOptions;
import dev.studysite.study.Format;
import dev.studysite.study.Sheet;
import dev.studysite.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Prints the sheets of a site; printers and their fonts load when asked for. Threads may share it.
 */
final class SheetPress {

  private static final int COLUMNS = 3;

  private final PaperKit kit;
  private final Addresses addresses;
  private final SiteOptions options;
  private final String siteUrl;
  private final Study study;
  private final Remarks remarks;
  private final String moreTerms;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<TermKey, TopicKey> definedIn = new HashMap<>();

  /** Printers that no thread is using: their fonts are no matter for two threads at once. */
  private final Queue<SheetPrinter> printers = new ConcurrentLinkedQueue<>();

  SheetPress(Site site, PaperKit kit) {
    this.kit = kit;
    this.addresses = site.addresses();
    this.options = site.options();
    this.study = site.content().study();
    this.remarks = site.content().remarks();
    this.moreTerms = moreTerms(study);
    this.siteUrl = site.options().siteUrl();
    for (NoteLinks links : site.content().links().notes()) {
      mentions.put(links.path(), links.mentions());
    }
    for (Term term : site.content().glossary().terms()) {
      term.sayings().stream()
          .findFirst()
          .ifPresent(saying -> definedIn.put(term.key(), saying.topic()));
    }
  }

  PrintedSheet print(Page.SheetPage page) {
    String pdf = addresses.sheetPdf(page.sheet().key()).path();
    SheetPrinter free = printers.poll();
    SheetPrinter printer = free == null ? new SheetPrinter(kit) : free;
    PrintedSheet printed =
        printer.print(page.sheet(), pdf, links(page.address()), options(page.sheet().format()));
    printers.add(printer);
    return printed;
  }

  /** The whole site as one PDF. */
  SiteFile book(Map<String, Object> model) {
    return new BookPrinter(kit).print(Addresses.PRINT_PDF.path(), model, options(Format.ANY));
  }

  /** The cards on paper. */
  SiteFile cards() {
    return new CardPrinter(kit)
        .print(Addresses.CARDS_PDF.path(), study.cards(), study.cardSize(), options(Format.ANY));
  }

  /** The style of one sheet: its size of type is its own. */
  static SiteFile style(Page.SheetPage page, PrintedSheet printed) {
    return SiteFile.text(page.address().path().replace(".html", ".css"), printed.css());
  }

  private SheetLinks links(Address page) {
    return new SheetLinks(
        note -> mentions.getOrDefault(note, List.of()),
        remarks::on,
        term -> Optional.ofNullable(definedIn.get(term)),
        moreTerms,
        headings(page),
        siteUrl.isEmpty() ? SheetLinks.Targets.none() : targets(at -> siteUrl + at.path()));
  }

  /** Names the sheet of all terms, where there is one. */
  private static String moreTerms(Study study) {
    List<String> titles =
        study.sheets().stream()
            .filter(sheet -> !sheet.terms().isEmpty() && !sheet.variant())
            .map(Sheet::title)
            .toList();
    return titles.size() == 1 ? "terms: sheet “" + titles.get(0) + "”" : "";
  }

  /** On a screen only headings lead on: links in lines so close are too small to be hit. */
  private SheetLinks.Targets headings(Address page) {
    return new SheetLinks.Targets(
        term -> Optional.empty(), topic -> Optional.of(addresses.topic(topic).from(page)));
  }

  private SheetLinks.Targets targets(Function<Address, String> link) {
    return new SheetLinks.Targets(
        term -> addresses.term(term).map(at -> new TermTarget(at.name(), link.apply(at))),
        topic -> Optional.of(link.apply(addresses.topic(topic))));
  }

  private PaperOptions options(Format format) {
    String paper = format.paper().isEmpty() ? options.paper() : format.paper();
    return new PaperOptions(
        paper.equals("Letter") ? Paper.LETTER : Paper.A4,
        format.columns() > 0 ? format.columns() : COLUMNS,
        format.pages(),
        options.language(),
        options.title(),
        Optional.of(options.date()).filter(date -> !date.isEmpty()),
        Optional.of(options.siteUrl()).filter(url -> !url.isEmpty()));
  }
}
