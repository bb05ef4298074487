package dev.studysite.site;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Comparison;
import dev.studysite.glossary.Comparisons;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Topic;
import dev.studysite.problem.Problem;
import dev.studysite.read.TableFile;
import dev.studysite.study.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which pages a site has, what each shows and where it stands. */
public final class SitePlanner {

  private static final String HOME_TEXT = "home.md";

  private final Slugs slugs = new Slugs();

  /** A planner that has laid out nothing yet. */
  public SitePlanner() {}

  /**
   * Lays out a site. Names of the time before are not worked out anew.
   *
   * @param content what its pages are made of
   * @param options what the owner says about it
   * @param anchors the lock of the build before
   */
  public Site lay(SiteContent content, SiteOptions options, TableFile anchors) {
    AddressBook book = new AddressBook(Lock.read(anchors), slugs);
    List<Comparison> comparisons = Comparisons.of(content.glossary().terms());
    Addresses addresses = book.fill(content, comparisons);
    List<Page> pages = new ArrayList<>();
    pages.addAll(Batches.home(homeText(content), content.notes()));
    content.notes().forEach(note -> addNote(note, addresses, pages));
    addStudy(content, addresses, pages);
    pages.addAll(new Parts(addresses).pages(content));
    pages.addAll(new FactParts(addresses).pages(content.study().facts(), comparisons));
    content.pages().stream()
        .filter(page -> !isHomeText(page))
        .map(page -> new Page.AuthoredPage(addresses.page(page.note().path()), page))
        .forEach(pages::add);
    if (!content.remarks().all().isEmpty()) {
      pages.add(new Page.RemarksPage(Addresses.REMARKS));
    }
    if (!content.quality().findings().isEmpty()) {
      pages.add(new Page.QualityPage(Addresses.QUALITY));
    }
    if (options.print()) {
      pages.add(new Page.PrintPage(Addresses.PRINT));
    }
    pages.add(new Page.NotFound(Addresses.NOT_FOUND));
    Lock lock = book.lock();
    addRedirects(book, lock, addresses, pages);
    pages.sort(Comparator.comparing(Page::address));
    LocalLinks links = new LocalLinks(content, addresses);
    List<Problem> problems = new ArrayList<>(lock.problems());
    problems.addAll(DeadLinks.in(content, links));
    return new Site(options, content, addresses, pages, links, lock, problems);
  }

  private static void addNote(CorrectedNote note, Addresses addresses, List<Page> pages) {
    pages.add(new Page.NotePage(addresses.note(note.path()), note));
    pages.add(new Page.SourcePage(addresses.source(note.path()), note));
    List<Topic> topics = note.outline().topics();
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      Optional<Topic> previous = i == 0 ? Optional.empty() : Optional.of(topics.get(i - 1));
      Optional<Topic> next =
          i + 1 == topics.size() ? Optional.empty() : Optional.of(topics.get(i + 1));
      Address address = addresses.topic(topic.key());
      pages.add(new Page.TopicPage(address, note, topic, previous, next));
    }
  }

  private static void addStudy(SiteContent content, Addresses addresses, List<Page> pages) {
    content.glossary().terms().stream()
        .flatMap(term -> addresses.term(term.key()).stream().map(at -> new Page.TermPage(at, term)))
        .forEach(pages::add);
    if (!content.study().sheets().isEmpty()) {
      pages.addAll(Batches.sheets(content.study().sheets()));
    }
    for (Sheet sheet : content.study().sheets()) {
      pages.add(new Page.SheetPage(addresses.sheet(sheet.key()), sheet));
    }
  }

  private static void addRedirects(
      AddressBook book, Lock lock, Addresses addresses, List<Page> pages) {
    Set<Address> taken =
        pages.stream().map(Page::address).collect(Collectors.toCollection(HashSet::new));
    for (LockRow row : lock.rows()) {
      for (Address former : row.former()) {
        if (taken.contains(row.address()) && taken.add(former)) {
          pages.add(new Page.Redirect(former, row.address()));
        }
      }
    }
    book.gone()
        .forEach(
            (address, note) -> {
              Address target = note.flatMap(addresses::findNote).orElse(Addresses.HOME);
              if (taken.add(address)) {
                pages.add(new Page.Redirect(address, target));
              }
            });
  }

  private static Optional<Outline> homeText(SiteContent content) {
    return content.pages().stream().filter(SitePlanner::isHomeText).findFirst();
  }

  private static boolean isHomeText(Outline page) {
    String path = page.note().path();
    return path.equals(HOME_TEXT) || path.endsWith("/" + HOME_TEXT);
  }
}
