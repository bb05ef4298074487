package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.page.PageViews;
import dev.studysite.render.page.View;
import dev.studysite.render.paper.PaperKit;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.render.paper.WebType;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Makes the files of a site: those of each page, and those that all share. Threads may share it.
 */
final class PageFiles {

  static final String INDEX = "assets/search-index.js";

  private final Site site;
  private final TemplateSet templates;
  private final PageViews views;
  private final OwnFonts fonts;
  private final SheetPress press;
  private final Assets assets;
  private final List<SiteFile> pictures;

  PageFiles(Site site, Theme theme, PressMemory memory) {
    this.site = site;
    this.templates = new TemplateSet(theme.texts());
    this.views = new PageViews(site);
    this.fonts = new OwnFonts(site.options().fonts(), theme.pictures());
    this.press = new SheetPress(site, new PaperKit(templates.own(), fonts.files(), memory));
    this.assets = new Assets(theme.texts(), site.options());
    this.pictures = theme.pictures();
  }

  /**
   * What came of one page.
   *
   * @param files its files
   * @param problems what is wrong with the owner's templates or its sheet
   * @param sheets what was chosen for its sheet, in a line
   */
  record Made(List<SiteFile> files, List<Problem> problems, List<String> sheets) {

    /** Copies the lists. */
    Made {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      sheets = List.copyOf(sheets);
    }

    /** The same with more files. */
    Made and(List<SiteFile> more) {
      List<SiteFile> all = new ArrayList<>(files);
      all.addAll(more);
      return new Made(all, problems, sheets);
    }
  }

  /** The page itself as the last; before it, for a sheet, its PDF and its style. */
  Made of(Page page) {
    List<SiteFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    View view = page.accept(views);
    if (page instanceof Page.SheetPage sheet && site.options().print()) {
      PrintedSheet printed = press.print(sheet);
      files.add(printed.pdf());
      files.add(SheetPress.style(sheet, printed));
      problems.addAll(printed.problems());
      sheets.add(printed.line());
      view = view.with("sheet", printed);
    }
    if (page instanceof Page.NotFound) {
      view = view.with("style", assets.inPage("404.css"));
    }
    files.add(SiteFile.text(page.address().path(), templates.fill(view, problems::add)));
    return new Made(files, problems, sheets);
  }

  /**
   * What hangs on a page and takes long: the PDF of the whole site with the type for paper, whose
   * characters are all on the page for print, and that of the cards; mostly none.
   */
  List<SiteFile> volumes(Page page) {
    List<SiteFile> files = new ArrayList<>();
    boolean prints = site.options().print();
    if (prints && page instanceof Page.PrintPage) {
      View view = page.accept(views);
      files.add(press.book(view.model()));
      NavigableSet<Integer> characters = new TreeSet<>();
      templates.fill(view, problem -> {}).codePoints().forEach(characters::add);
      files.addAll(WebType.files(characters));
    }
    if (prints && page.address().equals(Addresses.CARDS)) {
      files.add(press.cards());
    }
    return files;
  }

  /** Styles, scripts, pictures, and the files that are no pages; not the index of the search. */
  List<SiteFile> shared() {
    List<SiteFile> files = new ArrayList<>(assets.files());
    files.addAll(pictures);
    files.addAll(new PlainFiles(site).files());
    return files;
  }

  /** The index of the search. */
  SiteFile index() {
    return SiteFile.text(INDEX, new SearchIndex(views.searchDocs()).script());
  }

  /** What is wrong with the owner's templates and fonts whatever they are used for. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(templates.problems());
    problems.addAll(fonts.problems());
    return problems;
  }
}
