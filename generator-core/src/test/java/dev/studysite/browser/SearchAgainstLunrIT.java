package dev.studysite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our search beside a kept library over the same pages. Of the libraries that run from {@code
 * file://} Lunr has the smallest index that is built beforehand, and it is still too large: that is
 * why the search is our own.
 */
@BrowserTest
final class SearchAgainstLunrIT {

  /** The bound: 25 KB of index, gzipped, for 100 KB of notes. */
  private static final double MOST_INDEX = 0.25;

  private static final int SHORTEST_TO_MISTYPE = 6;

  private static final String INDEX =
      """
      docs => {
        window.kept = lunr(function () {
          this.ref('path'); this.field('title', {boost: 10}); this.field('text');
          docs.forEach(doc => this.add(doc));
        });
        return JSON.stringify(window.kept);
      }""";

  /** The paths that the library finds for all the words, best first. */
  private static final String KEPT =
      """
      query => kept.search(query.match(/\\w+/g).map(word => '+' + word).join(' '))
          .map(hit => hit.ref)""";

  private static final String OURS =
      """
      query => {
        const input = document.getElementById('ui-query');
        input.value = query;
        input.dispatchEvent(new Event('input'));
        return [...document.querySelectorAll('[role=option]')].map(hit => hit.getAttribute('href'));
      }""";

  private final List<Map<String, String>> docs = new ArrayList<>();

  @BeforeEach
  void openTheSearch(Page page, BuiltSites sites) throws IOException {
    for (String path : BuiltSites.pages(sites.sample())) {
      boolean searched = path.startsWith("notes/") || path.startsWith("glossary/");
      if (searched && !path.endsWith("index.html")) {
        Document shown = Jsoup.parse(Files.readString(sites.sample().resolve(path)));
        docs.add(
            Map.of(
                "path", path,
                "title", shown.select("h1").text(),
                "text", shown.select("article").text()));
      }
    }
    page.addInitScript(Scripts.LUNR.text());
    page.navigate(sites.sample().resolve("index.html").toUri().toString());
    page.keyboard().type("/key");
    page.locator("[role=option]").first().waitFor();
  }

  @Test
  void findsWhatTheLibraryFinds(Page page) {
    page.evaluate(INDEX, docs);
    List<String> missed = new ArrayList<>();
    for (Map<String, String> doc : docs) {
      String title = doc.getOrDefault("title", "");
      List<String> kept = found(page, KEPT, title);
      List<String> ours = found(page, OURS, title);
      if (kept.contains(doc.get("path")) && !ours.contains("./" + doc.get("path"))) {
        missed.add(title + ": " + ours);
      }
    }
    assertEquals(List.of(), missed);
  }

  /** Two letters swapped in the middle; the library needs to be asked for slips, word by word. */
  @Test
  void findsNamesWithASlip(Page page) {
    page.evaluate(INDEX, docs);
    int all = 0;
    int ours = 0;
    int kept = 0;
    for (Map<String, String> doc : docs) {
      String title = doc.getOrDefault("title", "");
      if (title.length() >= SHORTEST_TO_MISTYPE && title.chars().allMatch(Character::isLetter)) {
        int half = title.length() / 2;
        String typed =
            title.substring(0, half - 1)
                + title.charAt(half)
                + title.charAt(half - 1)
                + title.substring(half + 1);
        all++;
        ours += found(page, OURS, typed).contains("./" + doc.get("path")) ? 1 : 0;
        kept += found(page, KEPT, typed).contains(doc.get("path")) ? 1 : 0;
      }
    }
    assertTrue(all >= 20, "only " + all);
    assertEquals(all, ours);
    assertTrue(kept < ours, "the library finds " + kept + " of " + all);
  }

  @Test
  void isWithinTheBoundThatTheLibraryIsNot(Page page, BuiltSites sites) throws IOException {
    String kept = String.valueOf(page.evaluate(INDEX, docs));
    Path index = sites.sample().resolve("assets/search-index.js");
    int text = docs.stream().mapToInt(doc -> doc.getOrDefault("text", "").length()).sum();

    double ours = gzipped(Files.readAllBytes(index)) / (double) text;
    double theirs = gzipped(kept.getBytes(StandardCharsets.UTF_8)) / (double) text;

    assertTrue(ours <= MOST_INDEX, "ours " + ours);
    assertTrue(theirs > MOST_INDEX, "the library's " + theirs + ": it would do by now");
  }

  private static List<String> found(Page page, String script, String query) {
    return page.evaluate(script, query) instanceof List<?> paths
        ? paths.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static int gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }
}
