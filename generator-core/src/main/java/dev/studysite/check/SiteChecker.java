package dev.studysite.check;

import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Checks a site file by file while it is made. Of each page only its ids and the places its links
 * lead to are kept; where these lead is known when all files have been seen.
 */
public final class SiteChecker {

  /** Served at any depth, so that its links cannot be relative. */
  private static final String NOT_FOUND = "404.html";

  private final Map<String, Set<String>> idsByPath = new HashMap<>();
  private final Map<String, Set<String>> linksByPath = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A checker that has seen nothing yet. */
  public SiteChecker() {}

  /** Looks at one finished file. */
  public void accept(SiteFile file) {
    checkName(file.path());
    if (!file.path().endsWith(".html")) {
      idsByPath.put(file.path(), Set.of());
      return;
    }
    Document page = Jsoup.parse(file.text());
    idsByPath.put(
        file.path(),
        page.select("[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet()));
    if (!file.path().equals(NOT_FOUND)) {
      problems.addAll(PageRules.check(file.path(), page));
      linksByPath.put(file.path(), links(page));
    }
  }

  /** How many files were seen. */
  public int files() {
    return idsByPath.size();
  }

  /**
   * What was wrong.
   *
   * @return the faults of single pages in the order they were seen, then the links that lead
   *     nowhere, by page
   */
  public List<Problem> finish() {
    List<Problem> all = new ArrayList<>(problems);
    linksByPath.forEach(
        (path, links) -> links.stream().sorted().forEach(link -> checkLink(path, link, all)));
    return List.copyOf(all);
  }

  /** What an element loads from the root of a host is the offline rules' business, not a link. */
  private static Set<String> links(Document page) {
    return page.select("a[href], link[href]:not([href^=/]), [src]:not([src^=/])").stream()
        .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
        .filter(link -> !link.isEmpty() && !link.contains(":"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void checkLink(String path, String link, List<Problem> all) {
    int hash = link.indexOf('#');
    String target = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : link.substring(hash + 1);
    int query = target.indexOf('?');
    String file = resolve(path, query < 0 ? target : target.substring(0, query));
    Set<String> ids = idsByPath.get(file);
    if (ids == null) {
      all.add(deadLink(path, link, "there is no " + file));
    } else if (!fragment.isEmpty() && !ids.contains(fragment)) {
      all.add(deadLink(path, link, file + " has no place of that name"));
    }
  }

  /** The path that a relative link of a page leads to; {@code ..} above the site stays in it. */
  static String resolve(String page, String link) {
    if (link.isEmpty()) {
      return page;
    }
    List<String> parts = new ArrayList<>(List.of(page.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : link.split("/", -1)) {
      boolean canClimb = !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
      if (part.equals("..") && canClimb) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static Problem deadLink(String path, String link, String why) {
    return Problem.error(
        Place.of(path),
        "the link '" + link + "' leads nowhere: " + why,
        "Mend or remove the link.");
  }

  private void checkName(String path) {
    if (!path.equals(path.toLowerCase(Locale.ROOT)) || !path.chars().allMatch(c -> c < 128)) {
      problems.add(
          Problem.error(
              Place.of(path),
              "the file's name is not lower-case ASCII",
              "Some systems would not find it; please report it."));
    }
  }
}
