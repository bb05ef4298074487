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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Turns a site into files. The same site gives the same bytes. */
public final class Renderer {

  private final Map<String, String> theme;
  private final List<SiteFile> pictures;

  /**
   * A renderer with the owner's theme.
   *
   * @param theme the text of each file of {@code theme/} by its path below it; a template or a
   *     style of a built-in one's name replaces it, other files are added to the assets
   * @param pictures the files of it that are no text, at their places in the site
   */
  public Renderer(Map<String, String> theme, List<SiteFile> pictures) {
    this.theme = new TreeMap<>(theme);
    this.pictures = List.copyOf(pictures);
  }

  /**
   * Renders every file of a site, one by one.
   *
   * @param site the site
   * @param sink takes each file; it is called from this thread only
   * @return what is wrong with the owner's templates; where one does not work, the built-in one is
   *     used
   */
  public List<Problem> render(Site site, Consumer<SiteFile> sink) {
    TemplateSet templates = new TemplateSet(theme);
    PageViews views = new PageViews(site);
    SheetPress press = new SheetPress(site);
    Assets assets = new Assets(theme, site.options());
    for (Page page : site.pages()) {
      View view = page.accept(views);
      if (page instanceof Page.SheetPage sheet && site.options().print()) {
        PrintedSheet printed = press.print(sheet);
        sink.accept(printed.pdf());
        sink.accept(SheetPress.style(sheet, printed));
        view = view.with("sheet", printed);
      }
      if (page instanceof Page.NotFound) {
        view = view.with("style", assets.inPage("404.css"));
      }
      sink.accept(SiteFile.text(page.address().path(), templates.fill(view)));
    }
    assets.files().forEach(sink);
    pictures.forEach(sink);
    String index = new SearchIndex(views.searchDocs()).script();
    sink.accept(SiteFile.text("assets/search-index.js", index));
    new PlainFiles(site).files().forEach(sink);
    List<Problem> problems = new ArrayList<>(templates.problems());
    problems.addAll(press.problems());
    return problems;
  }
}
