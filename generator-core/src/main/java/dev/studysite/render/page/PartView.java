package dev.studysite.render.page;

import dev.studysite.site.Page;
import java.util.List;

/**
 * A part of something that is too long for one page.
 *
 * @param label what it is called
 * @param href its page
 * @param count how many entries it has
 */
public record PartView(String label, String href, int count) {

  /** The parts as a page links to them. */
  static List<PartView> of(List<Page.Part> parts, Desk desk) {
    return parts.stream()
        .map(part -> new PartView(part.label(), desk.to(part.address()), part.count()))
        .toList();
  }
}
