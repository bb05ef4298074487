package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns a site into files. The same site gives the same bytes. */
public final class Renderer {

  /** So many pages are held until all before them are written. */
  private static final int AT_A_TIME = 64;

  private final Map<String, String> theme;
  private final List<SiteFile> pictures;
  private final boolean volumes;

  /**
   * A renderer with the owner's theme.
   *
   * @param theme the text of each file of {@code theme/} by its path below it; a template or a
   *     style of a built-in one's name replaces it, other files are added to the assets
   * @param pictures the files of it that are no text, at their places in the site
   */
  public Renderer(Map<String, String> theme, List<SiteFile> pictures) {
    this(theme, pictures, true);
  }

  /**
   * A renderer that may leave out what takes longer than all pages together.
   *
   * @param theme as above
   * @param pictures as above
   * @param volumes false to leave out {@code print.pdf}, {@code cards.pdf} and the type for paper
   */
  Renderer(Map<String, String> theme, List<SiteFile> pictures, boolean volumes) {
    this.theme = new TreeMap<>(theme);
    this.pictures = List.copyOf(pictures);
    this.volumes = volumes;
  }

  /**
   * Renders every file of a site. Pages are made by as many threads as the machine has cores, some
   * at a time, and handed on in the order of their addresses.
   *
   * @param site the site
   * @param sink takes each file; it is called from this thread only
   * @return what is wrong with the owner's templates; where one does not work, the built-in one is
   *     used
   */
  public List<Problem> render(Site site, Consumer<SiteFile> sink) {
    PageMaker maker = new PageMaker(site, theme);
    Set<Problem> problems = new LinkedHashSet<>(maker.problems());
    List<Page> pages = site.pages();
    for (int from = 0; from < pages.size(); from += AT_A_TIME) {
      List<Page> some = pages.subList(from, Math.min(from + AT_A_TIME, pages.size()));
      for (PageMaker.Made made : some.parallelStream().map(this.from(maker)).toList()) {
        made.files().forEach(sink);
        problems.addAll(made.problems());
      }
    }
    maker.assets().files().forEach(sink);
    pictures.forEach(sink);
    sink.accept(maker.searchIndex());
    new PlainFiles(site).files().forEach(sink);
    return List.copyOf(problems);
  }

  private Function<Page, PageMaker.Made> from(PageMaker maker) {
    return page -> volumes ? maker.make(page).and(maker.volumes(page)) : maker.make(page);
  }
}
