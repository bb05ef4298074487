package dev.studysite.render;

import dev.studysite.site.Address;
import dev.studysite.site.Addresses;
import dev.studysite.site.Page;
import dev.studysite.site.Site;
import dev.studysite.site.SiteFile;
import dev.studysite.study.Card;
import java.util.ArrayList;
import java.util.List;

/** Files that are no pages: the cards for Anki, the map for search engines. */
final class PlainFiles {

  private final Site site;

  PlainFiles(Site site) {
    this.site = site;
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.text(".nojekyll", ""));
    if (!site.content().study().cards().isEmpty()) {
      files.add(SiteFile.text(Addresses.ANKI.path(), anki()));
    }
    String url = site.options().siteUrl();
    if (!url.isEmpty()) {
      files.add(SiteFile.text("sitemap.xml", sitemap(url)));
      files.add(
          SiteFile.text(
              "robots.txt", "User-agent: *\nAllow: /\nSitemap: " + url + "sitemap.xml\n"));
    }
    return files;
  }

  /** Anki's own text format; the id in the first column keeps a learner's progress. */
  private String anki() {
    StringBuilder out = new StringBuilder();
    out.append("#separator:tab\n#html:false\n#guid column:1\n#notetype:Basic\n");
    out.append("#deck:").append(field(site.options().title())).append("\n#tags column:4\n");
    for (Card card : site.content().study().cards()) {
      out.append(card.id()).append('\t');
      out.append(field(card.question())).append('\t');
      out.append(field(card.answer())).append('\t');
      out.append(card.kind()).append('\n');
    }
    return out.toString();
  }

  /** Text with a line feed or a quote stands in quotes, with the quotes in it doubled. */
  private static String field(String text) {
    String plain = text.replace('\t', ' ');
    boolean quoted = plain.indexOf('\n') >= 0 || plain.indexOf('"') >= 0 || plain.startsWith("#");
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private String sitemap(String url) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Page page : site.pages()) {
      if (isListed(page)) {
        out.append("<url><loc>").append(escaped(url)).append(listed(page.address()));
        out.append("</loc></url>\n");
      }
    }
    return out.append("</urlset>\n").toString();
  }

  private static boolean isListed(Page page) {
    return !(page instanceof Page.Redirect
        || page instanceof Page.NotFound
        || page instanceof Page.PrintPage);
  }

  private static String listed(Address address) {
    return address.equals(Addresses.HOME) ? "" : address.path();
  }

  private static String escaped(String url) {
    return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
