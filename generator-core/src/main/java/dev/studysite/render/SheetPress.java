package dev.studysite.render;

import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.link.NoteLinks;
import dev.studysite.outline.TopicKey;
import dev.studysite.problem.Problem;
import dev.studysite.remark.Remarks;
import dev.studysite.render.paper.Paper;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints the sheets of a site; the printer and its fonts load with the first. */
final class SheetPress {

  private static final int COLUMNS = 3;
  private static final int AS_MANY_PAGES_AS_IT_TAKES = 0;

  private final Addresses addresses;
  private final PaperOptions options;
  private final String siteUrl;
  private final Remarks remarks;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<TermKey, TopicKey> definedIn = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<SheetPrinter> printer = new ArrayList<>();

  SheetPress(Site site) {
    this.addresses = site.addresses();
    this.options = options(site.options());
    this.remarks = site.content().remarks();
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
    if (printer.isEmpty()) {
      printer.add(new SheetPrinter());
    }
    String pdf = addresses.sheetPdf(page.sheet().name()).path();
    PrintedSheet printed = printer.get(0).print(page.sheet(), pdf, links(page.address()), options);
    problems.addAll(printed.problems());
    return printed;
  }

  /** The style of one sheet: its size of type is its own. */
  static SiteFile style(Page.SheetPage page, PrintedSheet printed) {
    return SiteFile.text(page.address().path().replace(".html", ".css"), printed.css());
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private SheetLinks links(Address page) {
    return new SheetLinks(
        note -> mentions.getOrDefault(note, List.of()),
        remarks::on,
        term -> Optional.ofNullable(definedIn.get(term)),
        headings(page),
        siteUrl.isEmpty() ? SheetLinks.Targets.none() : targets(at -> siteUrl + at.path()));
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

  private static PaperOptions options(SiteOptions site) {
    return new PaperOptions(
        site.paper().equals("Letter") ? Paper.LETTER : Paper.A4,
        COLUMNS,
        AS_MANY_PAGES_AS_IT_TAKES,
        site.language(),
        site.title(),
        Optional.of(site.date()).filter(date -> !date.isEmpty()),
        Optional.of(site.siteUrl()).filter(url -> !url.isEmpty()));
  }
}
