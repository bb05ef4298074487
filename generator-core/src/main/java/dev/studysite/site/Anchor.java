package dev.studysite.site;

/**
 * A place on a page.
 *
 * @param page the page
 * @param id what names the place; empty for the page as a whole
 */
public record Anchor(Address page, String id) {

  /** The link that leads here from a page; from the page itself only the part behind the hash. */
  public String from(Address from) {
    if (id.isEmpty()) {
      return page.from(from);
    }
    return page.equals(from) ? "#" + id : page.from(from) + "#" + id;
  }
}
