package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.page.PageViews;
import dev.studysite.render.page.View;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the files of one page. Threads share one maker. */
final class PageMaker {

  private final TemplateSet templates;
  private final PageViews views;
  private final SheetPress press;
  private final boolean prints;
  private final boolean volumes;

  PageMaker(Site site, Map<String, String> theme, boolean volumes) {
    this.templates = new TemplateSet(theme);
    this.views = new PageViews(site);
    this.press = new SheetPress(site);
    this.prints = site.options().print();
    this.volumes = prints && volumes;
  }

  /**
   * What came of one page.
   *
   * @param files its files
   * @param problems what is wrong with the owner's templates or its sheet
   * @param printed the characters that the page has for paper; none where it is not for paper
   */
  record Made(List<SiteFile> files, List<Problem> problems, Set<Integer> printed) {

    /** Copies the lists. */
    Made {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      printed = Set.copyOf(printed);
    }
  }

  /** What is wrong with the owner's templates whatever they are filled with. */
  List<Problem> problems() {
    return templates.problems();
  }

  /** The files of a page. */
  Made make(Page page) {
    List<SiteFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    View view = page.accept(views);
    if (page instanceof Page.SheetPage sheet && prints) {
      PrintedSheet printed = press.print(sheet);
      files.add(printed.pdf());
      files.add(SheetPress.style(sheet, printed));
      problems.addAll(printed.problems());
      view = view.with("sheet", printed);
    }
    if (volumes && page instanceof Page.PrintPage) {
      files.add(press.book(view.model()));
    }
    if (volumes && page.address().equals(Addresses.CARDS)) {
      files.add(press.cards());
    }
    String text = templates.fill(view, problems::add);
    files.add(SiteFile.text(page.address().path(), text));
    boolean paper = page instanceof Page.SheetPage || page instanceof Page.PrintPage;
    return new Made(files, problems, prints && paper ? characters(text) : Set.of());
  }

  private static Set<Integer> characters(String text) {
    Set<Integer> characters = new TreeSet<>();
    text.codePoints().forEach(characters::add);
    return characters;
  }
}
