package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.SmallSite;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The ledger: each change once, with the words around each of its places. */
final class CorrectionsPageTest {

  private static final String HOLD =
      """
      h1 Hold
      para A {dta=>data} key below.
      para Another {dta=>data} key, and {anchr=?anchor} chain.
      para Far behind the many words of a very long line that goes on and on stands {teh=>the} end of it, \
      and some more words that nobody has to read here.
      """;

  private final Document page =
      RenderedSite.of(new SmallSite().note("a.txt", HOLD).site()).page("corrections.html");

  @Test
  void showsLikeChangesOnceWithAllTheirPlaces() {
    assertEquals(List.of("dta", "teh"), page.select("ul.applied del").eachText());
    assertEquals(
        List.of(
            "A data key below. line 2 · Hold", "Another data key, and anchr chain. line 3 · Hold"),
        page.select("ul.applied > li:has(del:contains(dta)) li").eachText());
  }

  @Test
  void countsThemByWhatBecameOfThemAndByKind() {
    assertEquals(List.of("Made 3", "Suggested 1"), page.select(".fixlist h3").eachText());
    assertTrue(page.select(".fixlist h4").eachText().get(0).endsWith(" 3"));
  }

  @Test
  void leavesASuggestedPlaceAsItStands() {
    assertEquals("anchr", page.select("ul.suggested li li b").text());
    assertEquals("anchor", page.select("ul.suggested > li > p ins").text());
  }

  @Test
  void cutsLongLinesBetweenWords() {
    assertEquals(
        "… very long line that goes on and on stands the end of it, and some more words that nobody …"
            + " line 4 · Hold",
        page.select("ul.applied > li:has(del:contains(teh)) li").text());
  }

  @Test
  void leadsToTheRawLineAndToItsTopic() {
    List<String> links = page.select("ul.suggested li li a").eachAttr("href");
    assertEquals(2, links.size());
    assertTrue(links.get(0).startsWith("source/a.html#L3"), () -> "" + links);
    assertTrue(links.get(1).startsWith("notes/a/hold.html#"), () -> "" + links);
  }
}
