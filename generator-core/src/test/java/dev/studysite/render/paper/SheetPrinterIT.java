package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.TopicKey;
import dev.studysite.problem.Problem;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.study.SketchedNote;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Prints sheets and reads the PDFs back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SheetPrinterIT {

  private static final String PATH = "sheets/garden.pdf";
  private static final float MARGIN = 22; // 8 mm, which every printer keeps

  private SheetPrinter printer;
  private PrintedSheet garden;

  @BeforeAll
  void print() {
    printer = new SheetPrinter();
    garden = print(SheetSamples.garden(12), options(Paper.A4, 0));
  }

  @Test
  void printsEveryLetterInTheOrderOfTheNote() {
    Printed.read(
        garden,
        printed -> {
          String text = printed.squeezed();
          int at = 0;
          for (String words : SheetSamples.words(12)) {
            int found = text.indexOf(Printed.squeeze(words), at);
            assertTrue(found >= 0, "not on the sheet, or out of order: " + words);
            at = found + Printed.squeeze(words).length();
          }
        });
  }

  @Test
  void addsNothingToTheNoteButHeadFootAndRepeatedHeadings() {
    Printed.read(
        garden,
        printed -> {
          int own =
              SheetSamples.words(12).stream().mapToInt(w -> Printed.squeeze(w).length()).sum();
          int heads = printed.pages() * 80;
          int continued = 6 * printed.pages() * 40;
          assertTrue(printed.squeezed().length() <= own + heads + continued);
        });
  }

  @Test
  void fitsThePagesThatAreAskedFor() {
    for (Paper paper : Paper.values()) {
      for (int pages : List.of(1, 2, 4)) {
        PrintedSheet sheet = print(SheetSamples.garden(pages * 9), options(paper, pages));
        assertEquals(List.of(), sheet.problems());
        assertEquals(pages, sheet.pages());
        assertTrue(sheet.points() >= 7 && sheet.points() <= 11);
        Printed.read(sheet, printed -> assertEquals(pages, printed.pages()));
      }
    }
  }

  @Test
  void saysWhatIsNearestWhereThePagesAreTooFew() {
    PrintedSheet sheet = print(SheetSamples.garden(40), options(Paper.A4, 1));
    Problem problem = sheet.problems().get(0);
    assertEquals("notes/garden.txt", problem.where().path());
    assertTrue(
        problem.what().contains("does not fit on 1 page of A4 in 3 columns"), problem.what());
    assertTrue(problem.hint().startsWith("It has " + sheet.pages() + " pages"), problem.hint());
    Printed.read(sheet, printed -> assertEquals(sheet.pages(), printed.pages()));
  }

  @Test
  void keepsAllTextInsideTheMargins() {
    for (Paper paper : Paper.values()) {
      PrintedSheet sheet = print(SheetSamples.odd(), options(paper, 0));
      Printed.read(
          sheet,
          printed -> {
            float width = printed.document().getPage(0).getMediaBox().getWidth();
            float height = printed.document().getPage(0).getMediaBox().getHeight();
            for (Printed.Letter letter : printed.letters()) {
              assertTrue(letter.x() >= MARGIN, letter::toString);
              assertTrue(letter.x() + letter.width() <= width - MARGIN, letter::toString);
              assertTrue(letter.y() >= MARGIN && letter.y() <= height - MARGIN, letter::toString);
            }
          });
    }
  }

  @Test
  void setsNoTypeSmallerThanAReaderCanRead() {
    Printed.read(
        garden,
        printed -> {
          double smallest =
              printed.letters().stream().mapToDouble(Printed.Letter::size).min().orElse(0);
          assertTrue(smallest >= 6.8, () -> "there is type of " + smallest + " pt");
        });
  }

  @Test
  void embedsItsTypeAndOnlyTheLettersInUse() {
    Printed.read(
        garden,
        printed -> {
          assertFalse(printed.fonts().isEmpty());
          for (PDFont font : printed.fonts()) {
            assertTrue(font.isEmbedded(), font::getName);
            assertTrue(font.getName().matches("[A-Z]{6}\\+Liberation.*"), font::getName);
          }
        });
    assertTrue(garden.pdf().size() < 150_000);
  }

  @Test
  void bookmarksEveryBox() {
    Printed.read(garden, printed -> assertEquals(SheetSamples.headings(12), printed.bookmarks()));
  }

  @Test
  void tagsTheTextAndSaysTitleAndLanguage() {
    Printed.read(
        garden,
        printed -> {
          PDDocumentCatalog catalog = printed.document().getDocumentCatalog();
          assertTrue(catalog.getMarkInfo().isMarked());
          assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
          assertEquals("en-GB", catalog.getLanguage());
          assertTrue(catalog.getViewerPreferences().displayDocTitle());
          assertEquals("The garden", printed.document().getDocumentInformation().getTitle());
        });
  }

  @Test
  void givesTheSameBytesAgain() {
    PrintedSheet again =
        new SheetPrinter()
            .print(
                SketchedNote.sheet(SketchedNote.of("garden.txt", SheetSamples.garden(12))),
                PATH,
                SheetLinks.none(),
                options(Paper.A4, 0));
    assertArrayEquals(Printed.bytes(garden), Printed.bytes(again));
    assertEquals(garden.body(), again.body());
    assertEquals(garden.css(), again.css());
  }

  @Test
  void namesTheCharactersThatTheTypeLacks() {
    PrintedSheet sheet = print("## Tea\n茶 and \ud83c\udf75 and чай", options(Paper.A4, 0));
    assertEquals(1, sheet.problems().size());
    assertTrue(sheet.problems().get(0).what().contains("U+8336"));
    Printed.read(
        sheet, printed -> assertTrue(printed.squeezed().contains("[U+8336]and[U+1F375]andчай")));
  }

  @Test
  void makesNoMarkupOfNotes() {
    String hostile = "## A <b>topic</b>\n<script>alert('1 & 2')</script> ${title} <#list>";
    PrintedSheet sheet = print(hostile, options(Paper.A4, 0));
    String page = SheetSamples.html(sheet);
    assertTrue(page.contains("A &lt;b&gt;topic&lt;/b&gt;"), page);
    assertTrue(page.contains("&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;"), page);
    Printed.read(
        sheet,
        printed ->
            assertTrue(
                printed.squeezed().contains("<script>alert('1&2')</script>${title}<#list>")));
  }

  @Test
  void leavesNoColumnAQuarterEmptyButTheLast() {
    Printed.read(
        garden,
        printed -> {
          float height = printed.document().getPage(0).getMediaBox().getHeight();
          for (int page = 1; page <= printed.pages(); page++) {
            for (int column = 0; column < 3; column++) {
              boolean last = page == printed.pages() && column == 2;
              float lowest = lowest(printed, page, column);
              assertTrue(last || lowest >= 0.7 * height, page + "/" + column + ": " + lowest);
            }
          }
        });
  }

  private static float lowest(Printed printed, int page, int column) {
    float width = printed.document().getPage(0).getMediaBox().getWidth() / 3;
    float bottom = printed.document().getPage(0).getMediaBox().getHeight() - 45;
    return (float)
        printed.letters().stream()
            .filter(letter -> letter.page() == page && (int) (letter.x() / width) == column)
            .mapToDouble(Printed.Letter::y)
            .filter(y -> y < bottom)
            .max()
            .orElse(0);
  }

  @Test
  void showsTheSameOnTheSiteAsInThePdf() {
    String page = Printed.squeeze(Jsoup.parse(SheetSamples.html(garden)).text());
    Printed.read(garden, printed -> assertEquals(printed.squeezed(), page));
  }

  @Test
  void leavesOutNoLevelOfHeadings() {
    String deep = "first\n### Before all else\na line\n" + SheetSamples.garden(40);
    for (PrintedSheet sheet :
        List.of(
            garden,
            print(deep, options(Paper.A4, 0)),
            print("first\n### One\nlast", options(Paper.A4, 0)))) {
      int last = 0;
      for (Element heading : Jsoup.parse(SheetSamples.html(sheet)).select("h1,h2,h3,h4,h5,h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= last + 1, heading::text);
        last = level;
      }
    }
  }

  @Test
  void printsOneLineInLargeType() {
    PrintedSheet sheet = print("One line and no more.", options(Paper.LETTER, 0));
    assertEquals(1, sheet.pages());
    assertEquals(11, sheet.points());
    Printed.read(sheet, printed -> assertTrue(printed.squeezed().contains("Onelineandnomore.")));
  }

  @Test
  void cutsAParagraphThatIsLongerThanAPage() {
    String text = "A sentence about soil, number 7. ".repeat(400).strip();
    PrintedSheet sheet = print("## Soil\n" + text, options(Paper.A4, 0));
    assertEquals(List.of(), sheet.problems());
    Printed.read(
        sheet,
        printed ->
            assertEquals(
                400, printed.squeezed().split("Asentenceaboutsoil,number7\\.", -1).length - 1));
  }

  @Test
  void leadsFromTermsToTheBoxThatDefinesThem() {
    SheetLinks links =
        new SheetLinks(
            note -> List.of(mention(note, 4)),
            note -> List.of(),
            term -> Optional.of(new TopicKey("garden.txt", "Spade")),
            "",
            new SheetLinks.Targets(
                term -> Optional.of(new TermTarget("spade", "../glossary/spade.html")),
                topic -> Optional.of("../notes/garden/topic.html")),
            SheetLinks.Targets.none());
    CorrectedNote note =
        SketchedNote.of("garden.txt", "## Spade\nd spade - a tool\n## Bed\na spade digs");
    PrintedSheet sheet = printer.print(SketchedNote.sheet(note), PATH, links, options(Paper.A4, 0));
    String page = SheetSamples.html(sheet);
    assertTrue(page.contains("<a href=\"../glossary/spade.html\">spade</a> digs"), page);
    assertTrue(page.contains("<a href=\"../notes/garden/topic.html\">Bed</a>"), page);
    Printed.read(sheet, printed -> assertEquals(1, printed.links()));
  }

  @Test
  void namesThePageOfATermThatIsDefinedOnAnother() {
    String far = SheetSamples.garden(14).replace("= The garden\n", "");
    String sketch = "## Spade\nd spade - a tool\n" + far + "\n## Bed\na spade, digs";
    int line = (int) sketch.lines().count();
    SheetLinks links =
        new SheetLinks(
            note -> List.of(mention(note, line)),
            note -> List.of(),
            term -> Optional.of(new TopicKey("garden.txt", "Spade")),
            "terms: sheet “Words”",
            SheetLinks.Targets.none(),
            SheetLinks.Targets.none());
    CorrectedNote note = SketchedNote.of("garden.txt", sketch);
    PrintedSheet sheet = printer.print(SketchedNote.sheet(note), PATH, links, options(Paper.A4, 2));
    assertEquals(2, sheet.pages());
    String page = SheetSamples.html(sheet);
    assertTrue(page.contains("spade<span class=\"s\">›1</span>, digs"), page);
    Printed.read(
        sheet,
        printed -> {
          assertTrue(printed.squeezed().contains("›1"), printed::squeezed);
          assertTrue(printed.squeezed().contains("›2:seepage2·terms:sheet“Words”"));
          assertEquals(1, printed.links());
        });
  }

  private static Mention mention(String note, int line) {
    TopicKey topic = new TopicKey(note, "Bed");
    return new Mention(TermKey.of("spade"), topic, new Span(line, 2, 7), "spade", true, "");
  }

  @Test
  void dividesOneTableThatIsLongerThanAPage() {
    String rows =
        IntStream.range(0, 300)
            .mapToObj(i -> "| row " + i + " | what it holds, in some words")
            .collect(Collectors.joining("\n"));
    PrintedSheet sheet = print("## A table\n" + rows, options(Paper.A4, 0));
    assertEquals(List.of(), sheet.problems());
    Printed.read(
        sheet,
        printed -> {
          assertEquals(sheet.pages(), printed.pages());
          assertTrue(printed.squeezed().contains("Atable(continued)"));
          assertTrue(printed.squeezed().contains("row299"));
        });
  }

  private PrintedSheet print(String sketch, PaperOptions options) {
    return printer.print(
        SketchedNote.sheet(SketchedNote.of("garden.txt", sketch)),
        PATH,
        SheetLinks.none(),
        options);
  }

  private static PaperOptions options(Paper paper, int pages) {
    return new PaperOptions(
        paper, 3, pages, "en-GB", "Garden notes", Optional.of("May 2026"), Optional.empty());
  }
}
