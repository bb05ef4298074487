package dev.studysite.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.problem.Problem;
import dev.studysite.site.SiteFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckerTest {

  private static final String GOOD =
      """
      <!doctype html><html lang="en"><head><title>T</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      </head><body><main><h1 id="top">T</h1>BODY</main></body></html>
      """;

  @Test
  void findsNothingWrongWithAGoodPage() {
    assertEquals(List.of(), check("<h2>A</h2><a href=\"#top\">up</a> <a href=\"b/c.html\">c</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=\"top\">twice</p>",
        "<h1>another</h1>",
        "<h3>skips a level</h3>",
        "<p style=\"color:red\">x</p>",
        "<script>alert(1)</script>",
        "<style>p{}</style>",
        "<img src=\"https://example.org/x.png\">",
        "<img src=\"//example.org/x.png\">",
        "<script src=\"/assets/site.js\"></script>",
        "<a href=\"missing.html\">x</a>",
        "<a href=\"b/c.html#nowhere\">x</a>",
        "<a href=\"#nowhere\">x</a>",
        "<a href=\"b/\">a folder</a>",
        "<a href=\"../../b/c.html\">above the site</a>"
      })
  void findsEachFault(String body) {
    assertEquals(1, check(body).size(), () -> check(body).toString());
  }

  @ParameterizedTest
  @CsvSource({"lang=\"en\"", "<title>T</title>", "Content-Security-Policy"})
  void missesWhatAPageMustHave(String part) {
    SiteChecker checker = new SiteChecker();
    checker.accept(SiteFile.text("index.html", GOOD.replace(part, "")));
    assertEquals(1, checker.finish().size());
  }

  @Test
  void findsNamesThatSomeSystemsWouldNotFind() {
    SiteChecker checker = new SiteChecker();
    checker.accept(SiteFile.text("assets/Logo.svg", ""));
    assertTrue(checker.finish().get(0).what().contains("lower-case"));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html,           a/b.html,       a/b.html",
    "notes/a/x.html,       ../../y.html,   y.html",
    "notes/a/x.html,       y.html,         notes/a/y.html",
    "x.html,               ../y.html,      ../y.html"
  })
  void resolvesLinksLikeABrowser(String page, String link, String target) {
    assertEquals(target, SiteChecker.resolve(page, link));
  }

  private static List<Problem> check(String body) {
    SiteChecker checker = new SiteChecker();
    checker.accept(SiteFile.text("index.html", GOOD.replace("BODY", body)));
    checker.accept(SiteFile.text("b/c.html", GOOD.replace("BODY", "")));
    return checker.finish();
  }
}
