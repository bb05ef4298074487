package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.page.PageViews;
import dev.studysite.render.page.View;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.List;

/** Makes the files of a site: those of each page, and those that all pages share. */
final class PageFiles {

  static final String INDEX = "assets/search-index.js";

  private final Site site;
  private final TemplateSet templates;
  private final PageViews views;
  private final SheetPress press;
  private final Assets assets;
  private final List<SiteFile> pictures;

  PageFiles(Site site, Theme theme) {
    this.site = site;
    this.templates = new TemplateSet(theme.texts());
    this.views = new PageViews(site);
    this.press = new SheetPress(site);
    this.assets = new Assets(theme.texts(), site.options());
    this.pictures = theme.pictures();
  }

  /** The page itself as the last; before it, for a sheet, its PDF and its style. */
  List<SiteFile> of(Page page) {
    List<SiteFile> files = new ArrayList<>();
    View view = page.accept(views);
    if (page instanceof Page.SheetPage sheet && site.options().print()) {
      PrintedSheet printed = press.print(sheet);
      files.add(printed.pdf());
      files.add(SheetPress.style(sheet, printed));
      view = view.with("sheet", printed);
    }
    if (page instanceof Page.NotFound) {
      view = view.with("style", assets.inPage("404.css"));
    }
    files.add(SiteFile.text(page.address().path(), templates.fill(view)));
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

  /** What is wrong with the owner's templates, and with what did not fit on paper. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(templates.problems());
    problems.addAll(press.problems());
    return problems;
  }

  /** What is wrong with the owner's templates whatever they are filled with. */
  List<Problem> templateProblems() {
    return templates.problems();
  }
}
