package dev.studysite.check;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold for every page by itself, wherever its links lead. */
final class PageRules {

  private static final String THEME_HINT =
      "Mend the template in theme/ if you have one there; if not, please report it.";

  private PageRules() {}

  /** What is wrong with a page. */
  static List<Problem> check(String path, Document page) {
    List<Problem> problems = new ArrayList<>();
    checkIds(path, page, problems);
    checkLandmarks(path, page, problems);
    checkHeadings(path, page, problems);
    checkOffline(path, page, problems);
    return problems;
  }

  private static void checkIds(String path, Document page, List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!seen.add(element.id())) {
        problems.add(fault(path, "the id '" + element.id() + "' stands twice on the page"));
      }
    }
  }

  private static void checkLandmarks(String path, Document page, List<Problem> problems) {
    require(path, page, "html[lang]", "the page does not name its language", problems);
    require(path, page, "head title", "the page has no title", problems);
    require(path, page, "main", "the page has no main landmark", problems);
    require(
        path,
        page,
        "meta[http-equiv=Content-Security-Policy]",
        "the page has no content security policy",
        problems);
  }

  private static void require(
      String path, Document page, String selector, String what, List<Problem> problems) {
    if (page.select(selector).isEmpty()) {
      problems.add(fault(path, what));
    }
  }

  private static void checkHeadings(String path, Document page, List<Problem> problems) {
    if (page.select("h1").size() != 1) {
      problems.add(fault(path, "the page has " + page.select("h1").size() + " first headings"));
    }
    int above = 0;
    for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > above + 1 && above > 0) {
        problems.add(fault(path, "a heading skips a level: '" + heading.text() + "'"));
      }
      above = level;
    }
  }

  private static void checkOffline(String path, Document page, List<Problem> problems) {
    for (Element loaded : page.select("[src], link[href]:not([rel=canonical])")) {
      String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
      if (isOutside(address) && !(loaded.normalName().equals("link") && isOnlyNamed(loaded))) {
        problems.add(fault(path, "the page would load something from outside: " + address));
      }
    }
    if (!page.select("style, [style], script:not([src])").isEmpty()) {
      problems.add(fault(path, "a style or script stands in the page itself"));
    }
  }

  /** True for links that a browser never loads, such as a list of other languages. */
  private static boolean isOnlyNamed(Element link) {
    return Set.of("canonical", "alternate", "prev", "next")
        .contains(link.attr("rel").toLowerCase(Locale.ROOT));
  }

  private static boolean isOutside(String address) {
    return address.startsWith("/") || (address.contains(":") && !address.startsWith("data:"));
  }

  private static Problem fault(String path, String what) {
    return Problem.error(Place.of(path), what, THEME_HINT);
  }
}
