package dev.studysite.render.page;

import dev.studysite.site.SiteOptions;
import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param options what the owner says about the site
 * @param title the title of the page
 * @param description what the page holds, in a sentence or two; may be empty
 * @param kind the kind of page, such as {@code topic}
 * @param path the address of the page from the root of the site
 * @param root what leads from the page to the root of the site: {@code ../../}, or {@code ./}
 * @param base what links to the other pages begin with: the same, but for the page that a server
 *     shows for unknown addresses, which may stand anywhere, the address of the site
 * @param areas the parts of the site
 * @param foot the pages that the foot of every page leads to
 * @param crumbs the way down to the page, without the page itself
 * @param nav the note that the page belongs to; none for pages of the whole site
 */
public record Frame(
    SiteOptions options,
    String title,
    String description,
    String kind,
    String path,
    String root,
    String base,
    List<Area> areas,
    List<Area> foot,
    List<LinkView> crumbs,
    List<NavView> nav) {

  /** Copies the lists. */
  public Frame {
    areas = List.copyOf(areas);
    foot = List.copyOf(foot);
    crumbs = List.copyOf(crumbs);
    nav = List.copyOf(nav);
  }

  /**
   * A part of the site.
   *
   * @param text its name
   * @param path its address from the root of the site
   * @param current true where the page is in it
   */
  public record Area(String text, String path, boolean current) {}
}
