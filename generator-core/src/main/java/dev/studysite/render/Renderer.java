package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Turns a site into files. The same site gives the same bytes. */
public final class Renderer {

  /** So many pages are held until all before them are written. */
  private static final int AT_A_TIME = 64;

  private final Theme theme;
  private final PressMemory memory;
  private final boolean volumes;

  /** A renderer with the owner's theme, and nothing from before. */
  public Renderer(Theme theme) {
    this(theme, PressMemory.none(), true);
  }

  /**
   * A renderer.
   *
   * @param theme the owner's theme
   * @param memory what was set for paper before
   */
  public Renderer(Theme theme, PressMemory memory) {
    this(theme, memory, true);
  }

  /**
   * A renderer that may leave out what takes longer than all pages together.
   *
   * @param theme the owner's theme
   * @param memory what was set for paper before
   * @param volumes false to leave out {@code print.pdf}, {@code cards.pdf} and the type for paper
   */
  Renderer(Theme theme, PressMemory memory, boolean volumes) {
    this.theme = theme;
    this.memory = memory;
    this.volumes = volumes;
  }

  /**
   * Renders every file of a site. Pages are made by as many threads as the machine has cores, some
   * at a time, and handed on in the order of their addresses.
   *
   * @param site the site
   * @param sink takes each file; it is called from this thread only
   * @return among others what is wrong with the owner's templates; where one does not work, the
   *     built-in one is used
   */
  public Rendered render(Site site, Consumer<SiteFile> sink) {
    PageFiles files = new PageFiles(site, theme, memory);
    Set<Problem> problems = new LinkedHashSet<>(files.problems());
    List<String> sheets = new ArrayList<>();
    List<Page> pages = site.pages();
    for (int from = 0; from < pages.size(); from += AT_A_TIME) {
      List<Page> some = pages.subList(from, Math.min(from + AT_A_TIME, pages.size()));
      for (PageFiles.Made made : some.parallelStream().map(page -> made(files, page)).toList()) {
        made.files().forEach(sink);
        problems.addAll(made.problems());
        sheets.addAll(made.sheets());
      }
    }
    files.shared().forEach(sink);
    sink.accept(files.index());
    return new Rendered(List.copyOf(problems), sheets);
  }

  private PageFiles.Made made(PageFiles files, Page page) {
    PageFiles.Made made = files.of(page);
    return volumes ? made.and(files.volumes(page)) : made;
  }
}
