package dev.studysite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.OutlineText;
import dev.studysite.fixture.SmallSite;
import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Outline;
import dev.studysite.read.OwnerFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalLinksTest {

  private static final String BREAD =
      "title Bread\nh1 What's in a {dough=>loaf}\npara Flour.\nh3 How long\npara Three hours.";

  private final Site site =
      new SmallSite()
          .note("baking/bread.txt", BREAD)
          .note("baking/Öfen.txt", "h1 Steinofen\npara Heiß.")
          .page("pages/guide.md", "h1 Guide\npara Text.")
          .site();

  @ParameterizedTest
  @CsvSource({
    "notes/baking/oven.md, bread.txt, notes/baking-bread/index.html",
    "notes/baking/oven.md, ./bread.txt, notes/baking-bread/index.html",
    "notes/oven.md, baking/bread.txt, notes/baking-bread/index.html",
    "notes/tools/oven.md, ../baking/bread.txt#, notes/baking-bread/index.html",
    "pages/guide.md, ../notes/baking/bread.txt?x=1, notes/baking-bread/index.html",
    "pages/guide.md, /notes/baking/bread.txt, notes/baking-bread/index.html",
    "notes/oven.md, baking/%C3%96fen.txt, notes/baking-ofen/index.html",
    "notes/oven.md, baking/O\u0308fen.txt, notes/baking-ofen/index.html",
    "notes/baking/bread.txt, #bread, notes/baking-bread/index.html",
    "notes/oven.md, baking/bread.txt#whats-in-a-dough, notes/baking-bread/what-s-in-a-loaf.html",
    "notes/oven.md, baking/bread.txt#what's%20in%20a%20loaf, notes/baking-bread/what-s-in-a-loaf.html",
    "notes/oven.md, baking/bread.txt#How-Long, notes/baking-bread/what-s-in-a-loaf.html#s-how-long",
    "notes/oven.md, baking/bread.txt#s-how-long, notes/baking-bread/what-s-in-a-loaf.html#s-how-long",
    "notes/oven.md, ../pages/guide.md, pages/guide.html",
    "pages/guide.md, ../glossary.md, glossary/index.html"
  })
  void leadToThePageOfAFile(String file, String target, String address) {
    LocalLinks.Found found = site.links().find(file, target).orElseThrow();
    String id = found.anchor().id().isEmpty() ? "" : "#" + found.anchor().id();
    assertEquals(address, found.anchor().page().path() + id);
    assertEquals(true, found.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "notes/oven.md, bread.txt",
    "notes/oven.md, baking/",
    "notes/oven.md, ../../baking/bread.txt",
    "notes/oven.md, baking/bread%2.txt",
    "notes/oven.md, baking/bread",
    "notes/oven.md, ../remarks.md",
    "notes/oven.md, oven.png"
  })
  void leadNowhereElse(String file, String target) {
    assertEquals(true, site.links().find(file, target).isEmpty());
  }

  @Test
  void areReportedWithTheirPlacesWhereTheyLeadNowhere() {
    String page =
        """
        # Start

        Read [the *old* notes](old.md), [the oven](../notes/baking/Öfen.txt) and
        [its size](../notes/baking/bread.txt#size).

        ![the plan](img/Plan.PNG?raw=1) and ![web](https://example.com/a.png)
        """;
    Outline outline = outline("pages/start.md", page);

    List<String> problems =
        DeadLinks.in(outline, site.links()).stream()
            .map(problem -> problem.where() + ": " + problem.what())
            .toList();

    assertEquals(
        List.of(
            "pages/start.md:3:7: leads to old.md, of which no page is made",
            "pages/start.md:4:2: leads to ../notes/baking/bread.txt#size, where no heading has that"
                + " name",
            "pages/start.md:6:3: shows the words of the picture img/Plan.PNG?raw=1, not the"
                + " picture"),
        problems);
  }

  @Test
  void areReportedInTermsAndRemarksToo() {
    Outline terms =
        outline("glossary.md", "## Crumb\nSee [crust](crust.md) and [all](remarks.md).\n");
    Outline remarks =
        outline("remarks.md", "## bread\n> Flour.\n\nSee [bread](notes/bread.txt).\n");
    SiteContent plain = site.content();
    SiteContent content =
        new SiteContent(
            plain.notes(),
            plain.glossary(),
            plain.remarks(),
            plain.links(),
            plain.quality(),
            plain.study(),
            plain.pages(),
            plain.mentions(),
            List.of(terms, remarks));

    List<String> places =
        DeadLinks.in(content, site.links()).stream()
            .map(problem -> problem.where().toString())
            .toList();

    assertEquals(List.of("glossary.md:2:6", "glossary.md:2:28", "remarks.md:4:6"), places);
  }

  private static Outline outline(String path, String text) {
    return new MarkdownOutliner().outline(new OwnerFile(path, OutlineText.lines(text)));
  }
}
