package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.check.SiteChecker;
import dev.studysite.fixture.SmallSite;
import dev.studysite.render.paper.PressMemory;
import dev.studysite.site.Site;
import dev.studysite.site.SiteOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RendererTest {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; base-uri 'none'; form-action 'none'";

  static Stream<Golden> cases() {
    return Golden.cases("page");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsWhatTheGoldenShows(Golden golden) {
    String input = golden.read("input.txt");
    String path = input.lines().findFirst().orElse("");

    golden.check("expected.html", main(RenderedSite.of(site(golden)).file(path)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheSameBytesAgain(Golden golden) {
    assertEquals(RenderedSite.of(site(golden)).files(), RenderedSite.of(site(golden)).files());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsToThePolicyOnEveryPage(Golden golden) {
    RenderedSite rendered = RenderedSite.of(site(golden));
    for (String path : rendered.pages()) {
      Document page = rendered.page(path);
      if (path.equals("404.html")) {
        continue;
      }
      assertEquals(
          POLICY, page.select("meta[http-equiv=Content-Security-Policy]").attr("content"), path);
      assertTrue(page.select("style, [style], script:not([src]), iframe, base").isEmpty(), path);
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(a -> assertFalse(a.getKey().startsWith("on"), path + ": " + element));
      }
      page.select("link[href]:not([rel=canonical]), script[src], img[src]")
          .forEach(e -> assertFalse(e.outerHtml().contains("//"), path + ": " + e));
    }
  }

  /** The page for unknown addresses may be shown at any depth, so it can load nothing. */
  @Test
  void letsThePageForUnknownAddressesLoadNothing() throws NoSuchAlgorithmException {
    Document page =
        RenderedSite.of(new SmallSite().note("a.txt", "h1 Keys\npara x").site()).page("404.html");
    byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + hash
            + "'; img-src data:; base-uri 'none'; form-action 'none'",
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    assertTrue(page.select("[src], link[href]:not([href^=data])").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesPagesThatTheCheckerPasses(Golden golden) {
    SiteChecker checker = new SiteChecker();

    new Renderer(new Theme(java.util.Map.of(), List.of()), PressMemory.none())
        .render(site(golden), checker::accept);

    assertEquals(List.of(), checker.finish());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesEveryPageOneHeadingALanguageAndUniqueIds(Golden golden) {
    RenderedSite rendered = RenderedSite.of(site(golden));
    for (String path : rendered.pages()) {
      Document page = rendered.page(path);
      assertEquals(1, page.select("h1").size(), path);
      assertEquals("en", page.select("html").attr("lang"), path);
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), path + ": " + e.id()));
    }
  }

  @Test
  void makesNoMarkupOfWhatANoteHolds() {
    String hostile = "<img src=x onerror=alert(1)> ${7*7} #{7*7} <#if x> [=x] \"'>&amp;</p>";
    RenderedSite rendered =
        RenderedSite.of(
            new SmallSite()
                .note(
                    "a.txt",
                    "title T "
                        + raw(hostile)
                        + "\nh1 H "
                        + raw(hostile)
                        + "\npara P "
                        + raw(hostile)
                        + "\ncode C "
                        + hostile)
                .term("T " + hostile, hostile, "x")
                .options(SiteOptions.titled("S " + hostile))
                .site());
    for (String path : rendered.pages()) {
      Document page = rendered.page(path);
      assertTrue(page.select("img").isEmpty(), path);
      assertTrue(page.title().contains(hostile), path + ": " + page.title());
    }
    Document source = rendered.page("source/a.html");
    assertEquals("C " + hostile, source.select("#L4 code").text());
    assertFalse(rendered.file("assets/search-index.js").contains("<img"));
  }

  @Test
  void namesCanonicalAddressesOnlyWhereTheSiteHasOne() {
    SiteOptions options =
        new SiteOptions(
            "Small", "", "en", "", "", "https://example.org/notes/", "", "", "", "A4", true);
    RenderedSite rendered =
        RenderedSite.of(new SmallSite().note("a.txt", "h1 Keys\npara x").options(options).site());

    Document page = rendered.page("notes/a/keys.html");
    assertEquals(
        "https://example.org/notes/notes/a/keys.html",
        page.select("link[rel=canonical]").attr("href"));
    assertTrue(
        rendered
            .file("sitemap.xml")
            .contains("<loc>https://example.org/notes/notes/a/keys.html</loc>"));
    assertTrue(
        rendered
            .page("404.html")
            .select("main a")
            .attr("href")
            .startsWith("https://example.org/notes/"));
  }

  @Test
  void writesCardsThatAnkiTakes() {
    RenderedSite rendered =
        RenderedSite.of(new SmallSite().note("a.txt", "h1 K\npara x").term("K", "", "x").site());

    List<String> lines = rendered.file("cards/anki.txt").lines().toList();

    assertTrue(lines.contains("#separator:tab"));
    assertTrue(lines.contains("#guid column:1"));
    String card = lines.get(lines.size() - 1);
    assertTrue(
        card.matches("[0-9a-f]{8}\tWhat is K\\?\tIt is in the glossary\\.\tdefinition"), card);
  }

  @Test
  void leadsOnFromAnAddressThatIsGone() {
    Site before = new SmallSite().note("a.txt", "h1 Old\npara x").site();
    var rows =
        before.lock().rows().stream()
            .map(dev.studysite.site.Lock::fields)
            .map(
                f ->
                    new dev.studysite.read.TableRow(
                        2, java.util.Map.of("key", f.get(0), "address", f.get(1))))
            .toList();
    Site after =
        new SmallSite()
            .note("a.txt", "h1 New\npara x")
            .anchors(new dev.studysite.read.TableFile("anchors.tsv", rows))
            .site();

    Document page = RenderedSite.of(after).page("notes/a/old.html");

    assertEquals("0; url=index.html", page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals("index.html", page.select("main a").attr("href"));
  }

  private static String raw(String text) {
    return text.replace("<", "\u2039").replace("{", "(").replace("[", "(").replace("\u2039", "<");
  }

  private static Site site(Golden golden) {
    String input = golden.read("input.txt");
    String draft = input.substring(input.indexOf('\n') + 1);
    return new SmallSite()
        .note("keys.txt", draft)
        .page("pages/guide.md", "h1 Guide\npara How to use it.\nh3 More\npara Text.")
        .term("KMS", "Key Management Service", "A service that keeps keys. It guards them.")
        .term("HSM", "hardware security module", "A device that keeps keys.")
        .term("DEK", "data encryption key", "The key that encrypts the data.")
        .options(
            new SiteOptions(
                "Small site",
                "To test with",
                "en",
                "May",
                "",
                "",
                "https://example.org/edit/",
                "",
                "",
                "A4",
                true))
        .site();
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "</main>\n";
  }
}
