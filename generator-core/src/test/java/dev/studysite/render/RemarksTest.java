package dev.studysite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.fixture.SmallSite;
import dev.studysite.glossary.Saying;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Topic;
import dev.studysite.remark.Remark;
import dev.studysite.remark.RemarkKind;
import dev.studysite.remark.Remarks;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemarksTest {

  private static final String NOTE =
      """
      h1 Whales
      para of the sea
      item the blue whale is a fish
      def Krill - what whales eat
      code echo sonar
      h3 Songs
      para they sing
      """;

  @ParameterizedTest
  @CsvSource({"1, h1", "2, p", "3, li", "4, div", "5, pre", "6, h2", "7, p"})
  void standsBehindTheWordsThatItIsAbout(int line, String element) {
    RenderedSite site = site(remark(line, "so it is"));
    Document page = site.page("notes/a/whales.html");
    Element remark = page.expectFirst(".remark");

    assertEquals(
        element,
        page.expectFirst(
                "main :is(h1,h2,p,li,pre,dl>div):is(%1$s, :has(%1$s))"
                    .formatted("[data-line=" + line + "]"))
            .tagName());
    assertEquals(1, page.select(".remark").size());
    assertEquals("Wrong", remark.select("b").text());
    assertEquals(List.of(line), List.of(lineBefore(page, remark)));
  }

  @Test
  void standsInTheRawTextAndOnThePageOfAllRemarks() {
    RenderedSite site = site(remark(3, "it is <b>no</b> fish"));

    assertEquals(
        "it is <b>no</b> fish",
        site.page("source/a.html").expectFirst("#L3 .remark p:last-child").text());
    Document all = site.page("remarks.html");
    assertEquals("Wrong on “the blue whale is a fish”", all.select(".remark .kind").text());
    assertEquals(
        "notes/a/whales.html#" + remark(3, "").id(),
        all.expectFirst("main .line a:last-child").attr("href"));
    assertEquals(1, site.page("index.html").select("footer a[href$=remarks.html]").size());
  }

  @Test
  void standsByWhatTheNotesSayOfATerm() {
    SmallSite site = new SmallSite().note("a.txt", NOTE);
    Topic topic = site.site().content().notes().get(0).outline().topics().get(0);
    Passage text = ((Block.Paragraph) topic.section().blocks().get(0)).text();
    Saying saying = new Saying(topic.key(), 2, text);
    site.term("Blue whale", "", "", List.of(saying));
    site.remarks(new Remarks(List.of(remark(2, "it is none")), List.of()));

    Document page = RenderedSite.of(site.site()).page("glossary/blue-whale.html");
    assertEquals("it is none", page.expectFirst(".said .remark p:last-child").text());
  }

  @Test
  void leavesNoTraceWhereThereIsNone() {
    RenderedSite site = RenderedSite.of(new SmallSite().note("a.txt", NOTE).site());

    assertEquals(false, site.files().containsKey("remarks.html"));
    assertEquals(0, site.page("index.html").select("footer a[href$=remarks.html]").size());
  }

  /** The line of the last element of the note before a remark. */
  private static int lineBefore(Document page, Element remark) {
    int line = 0;
    for (Element element : page.select("[data-line], .remark")) {
      if (element.equals(remark)) {
        return line;
      }
      line = Integer.parseInt(element.attr("data-line"));
    }
    return line;
  }

  private static RenderedSite site(Remark remark) {
    return RenderedSite.of(
        new SmallSite()
            .note("a.txt", NOTE)
            .remarks(new Remarks(List.of(remark), List.of()))
            .site());
  }

  private static Remark remark(int line, String words) {
    Passage text =
        new Passage(
            words.isEmpty() ? List.of() : List.of(Run.text(new Span(9, 0, words.length()), words)));
    Evidence sure = new Evidence(1, "authored", Label.PARA);
    return new Remark(
        "a.txt",
        List.of(new Span(line, 0, 30)),
        "the blue whale is a fish",
        RemarkKind.WRONG,
        Optional.empty(),
        List.of(new Block.Paragraph(text, false, sure)));
  }
}
