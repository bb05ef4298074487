package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.fixture.PdfStandard;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.study.CardSize;
import dev.studysite.study.SketchedNote;
import dev.studysite.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/**
 * Holds sheets to ISO 14289-1 (PDF/UA-1): a screen reader can read them, and any tool copy them.
 */
final class PaperStandardIT {

  private static final TermKey DRIFT = TermKey.of("Redshift 0");

  @Test
  void keepsTheStandardForAccessiblePaper() {
    SheetPrinter printer = new SheetPrinter();
    for (String sketch : List.of(SheetSamples.garden(8), SheetSamples.odd())) {
      PaperOptions options = PaperOptions.of("en", "Garden notes");
      PrintedSheet sheet =
          printer.print(
              SketchedNote.sheet(SketchedNote.of("garden.txt", sketch)),
              "sheets/garden.pdf",
              links(),
              options);
      assertEquals(Set.of(), PdfStandard.violations(Printed.bytes(sheet)));
    }
  }

  @Test
  void keepsTheStandardForCards() {
    byte[] cards = CardPrinterIT.bytes(CardPrinterIT.cards(9), CardSize.USUAL);
    assertEquals(Set.of(), PdfStandard.violations(cards));
  }

  @Test
  void findsWhatIsWrongWithOtherPaper() throws IOException {
    byte[] untagged;
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      untagged = out.toByteArray();
    }
    assertFalse(PdfStandard.violations(untagged).isEmpty());
  }

  /** The third line of the garden names a term of its first bed; the rest lead away. */
  private static SheetLinks links() {
    SheetLinks.Targets away =
        new SheetLinks.Targets(
            term -> Optional.of(new TermTarget("term", "https://example.org/term.html")),
            topic -> Optional.of("https://example.org/topic.html"));
    return new SheetLinks(
        note -> {
          TopicKey topic = new TopicKey(note, "Bed number 1");
          return List.of(new Mention(DRIFT, topic, new Span(3, 2, 10), "Redshift", true, ""));
        },
        note -> List.of(),
        term -> Optional.empty(),
        "",
        SheetLinks.Targets.none(),
        away);
  }
}
