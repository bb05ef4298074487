package dev.studysite.render.page;

import dev.studysite.glossary.Saying;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.paper.Paper;
import dev.studysite.render.paper.PaperOptions;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.render.paper.SheetLinks;
import dev.studysite.render.paper.SheetPrinter;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.SiteOptions;
import dev.studysite.study.Sheet;
import java.util.Optional;
import java.util.function.Function;

/** Prints the sheets of a site, with its links. */
final class SheetDesk {

  private static final int COLUMNS = 3;

  private final SiteIndex index;
  private final Addresses addresses;
  private final SheetPrinter printer = new SheetPrinter();

  SheetDesk(SiteIndex index) {
    this.index = index;
    this.addresses = index.site().addresses();
  }

  /** The sheet of a page, laid out for paper, with its PDF. */
  PrintedSheet print(Page.SheetPage page) {
    Sheet sheet = page.sheet();
    String pdf = addresses.sheetPdf(sheet.name()).path();
    return printer.print(sheet, pdf, links(page.address()), options(index.site().options()));
  }

  private SheetLinks links(Address page) {
    Function<Address, String> relative = address -> address.from(page);
    String siteUrl = index.site().options().siteUrl();
    return new SheetLinks(
        index::mentions,
        this::definedIn,
        targets(relative),
        siteUrl.isEmpty()
            ? SheetLinks.Targets.none()
            : targets(address -> siteUrl + address.path()));
  }

  private SheetLinks.Targets targets(Function<Address, String> link) {
    return new SheetLinks.Targets(
        term ->
            addresses
                .term(term)
                .map(address -> new TermTarget(address.name(), link.apply(address))),
        topic -> Optional.of(link.apply(addresses.topic(topic))));
  }

  private Optional<TopicKey> definedIn(TermKey term) {
    return index
        .term(term)
        .flatMap(found -> found.sayings().stream().findFirst())
        .map(Saying::topic);
  }

  private static PaperOptions options(SiteOptions site) {
    Paper paper = site.paper().equals(Paper.LETTER.label()) ? Paper.LETTER : Paper.A4;
    return new PaperOptions(
        paper,
        COLUMNS,
        0,
        site.language(),
        site.title(),
        filled(site.date()),
        filled(site.siteUrl()));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }
}
