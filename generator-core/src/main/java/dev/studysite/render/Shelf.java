package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.page.PageViews;
import dev.studysite.render.page.SearchDocs;
import dev.studysite.render.page.View;
import dev.studysite.render.paper.PrintedSheet;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the files of a site and makes each when it is first asked for, so that one page of a large
 * site comes at once and no PDF is made that nobody opens. Threads may share one; they take turns.
 */
public final class Shelf {

  private static final String INDEX = "assets/search-index.js";

  private final Site site;
  private final TemplateSet templates;
  private final PageViews views;
  private final SheetPress press;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, SiteFile> made = new HashMap<>();

  /**
   * A shelf.
   *
   * @param site the site
   * @param theme the text of each file of {@code theme/} by its path below it
   */
  public Shelf(Site site, Map<String, String> theme) {
    this.site = site;
    this.templates = new TemplateSet(theme);
    this.views = new PageViews(site);
    this.press = new SheetPress(site);
    for (Page page : site.pages()) {
      pages.put(page.address().path(), page);
      if (page instanceof Page.SheetPage sheet && site.options().print()) {
        pages.put(site.addresses().sheetPdf(sheet.sheet().name()).path(), page);
        pages.put(page.address().path().replace(".html", ".css"), page);
      }
    }
    new Assets(theme, site.options()).files().forEach(file -> made.put(file.path(), file));
    new PlainFiles(site).files().forEach(file -> made.put(file.path(), file));
  }

  /** A file by its path below the site's root; none where the site has no such file. */
  public synchronized Optional<SiteFile> file(String path) {
    if (!made.containsKey(path)) {
      make(path).forEach(file -> made.put(file.path(), file));
    }
    return Optional.ofNullable(made.get(path));
  }

  /** What is wrong with the owner's templates whatever they are filled with. */
  public synchronized List<Problem> problems() {
    return templates.problems();
  }

  private List<SiteFile> make(String path) {
    if (path.equals(INDEX)) {
      return List.of(SiteFile.text(INDEX, new SearchIndex(new SearchDocs(site).all()).script()));
    }
    return Optional.ofNullable(pages.get(path)).map(this::filesOf).orElse(List.of());
  }

  private List<SiteFile> filesOf(Page page) {
    List<SiteFile> files = new ArrayList<>();
    View view = page.accept(views);
    if (page instanceof Page.SheetPage sheet && site.options().print()) {
      PrintedSheet printed = press.print(sheet);
      files.add(printed.pdf());
      files.add(SheetPress.style(sheet, printed));
      view = view.with("sheet", printed);
    }
    files.add(SiteFile.text(page.address().path(), templates.fill(view)));
    return files;
  }
}
