package dev.studysite.render;

import dev.studysite.problem.Problem;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import java.util.List;
import java.util.function.Consumer;

/** Turns a site into files. The same site gives the same bytes. */
public final class Renderer {

  private final Theme theme;

  /** A renderer with the owner's theme. */
  public Renderer(Theme theme) {
    this.theme = theme;
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
    PageFiles files = new PageFiles(site, theme);
    for (Page page : site.pages()) {
      files.of(page).forEach(sink);
    }
    files.shared().forEach(sink);
    sink.accept(files.index());
    return files.problems();
  }
}
