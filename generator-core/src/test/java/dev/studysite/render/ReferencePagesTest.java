package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.check.SiteChecker;
import dev.studysite.fixture.SmallSite;
import dev.studysite.site.Site;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Figures and limits of all notes on one page, and terms side by side. */
final class ReferencePagesTest {

  private static final String DECKS =
      """
      title Aboard
      h1 Decks
      para The [upper-deck:upper deck] is above the [lower-deck:lower deck].
      para It is painted white.
      item carries up to 40 people
      h1 Hold
      para It is dark.
      """;

  @Test
  void showsFactsWithTheirTopicAndNothingElse() {
    Document page = RenderedSite.of(decks()).page("facts.html");
    assertEquals(List.of("Decks"), page.select("main h3").eachText());
    assertEquals("notes/a/decks.html", page.expectFirst("main h3 a").attr("href"));
    assertEquals("carries up to 40 people", page.select("main .text").text());
  }

  @Test
  void setsTermsSideBySide() {
    RenderedSite site = RenderedSite.of(decks());
    Document page = site.page("compare/deck.html");
    assertEquals("Lower deck and Upper deck", page.select("h1").text());
    assertEquals(List.of("Term", "Lower deck", "Upper deck"), page.select("thead th").eachText());
    assertEquals(
        List.of("Below.", "Above."), page.select("tr:contains(glossary says) td").eachText());
    assertEquals(List.of("upper deck", "lower deck"), page.select(".mentions mark").eachText());
  }

  @Test
  void leadsThereFromTermsHomeAndSearch() {
    RenderedSite site = RenderedSite.of(decks());
    assertEquals(
        1,
        site.page("glossary/upper-deck.html").select("a[href$=deck.html]").stream()
            .filter(a -> a.attr("href").equals("../compare/deck.html"))
            .count());
    assertFalse(site.page("index.html").select("main a[href=facts.html]").isEmpty());
    assertFalse(site.page("facts.html").select("a[href=compare/deck.html]").isEmpty());
    assertTrue(site.file("assets/search-index.js").contains("compare/deck.html"));
  }

  @Test
  void leavesNoTraceWhereThereIsNothingToShow() {
    RenderedSite site =
        RenderedSite.of(new SmallSite().note("a.txt", "h1 Hold\npara It is dark.").site());
    assertFalse(site.files().containsKey("facts.html"));
    assertTrue(site.page("index.html").select("a[href=facts.html]").isEmpty());
  }

  @Test
  void dividesManyFactsByNote() {
    SmallSite notes = new SmallSite();
    for (int n = 0; n < 3; n++) {
      StringBuilder draft = new StringBuilder("title Ship " + n + "\n");
      for (int t = 0; t < 70; t++) {
        draft.append("h1 Deck ").append(n * 100 + t).append("\npara holds 5 kg\n");
      }
      notes.note("n" + n + ".txt", draft.toString());
    }
    SiteChecker checker = new SiteChecker();
    new Renderer(new Theme(Map.of(), List.of())).render(notes.site(), checker::accept);
    assertEquals(List.of(), checker.finish());

    RenderedSite site = RenderedSite.of(notes.site());
    assertEquals(6, site.page("facts.html").select("main .plain a").size());
    assertEquals(60, site.page("facts/n0.html").select("main h3").size());
    assertEquals(10, site.page("facts/n0.2.html").select("main h3").size());
  }

  private static Site decks() {
    return new SmallSite()
        .note("a.txt", DECKS)
        .term("Upper deck", "", "Above.")
        .term("Lower deck", "", "Below.")
        .site();
  }
}
