package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.studysite.glossary.TermKey;
import dev.studysite.link.Mention;
import dev.studysite.outline.TopicKey;
import dev.studysite.render.view.Weaver.TermTarget;
import dev.studysite.study.CardSize;
import dev.studysite.study.SketchedNote;
import dev.studysite.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds sheets to ISO 14289-1 (PDF/UA-1): a screen reader can read them, and any tool copy them.
 */
final class PaperStandardIT {

  private static final TermKey DRIFT = TermKey.of("Redshift 0");

  @Test
  void keepsTheStandardForAccessiblePaper() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    SheetPrinter printer = new SheetPrinter();
    for (String sketch : List.of(SheetSamples.garden(8), SheetSamples.odd())) {
      PaperOptions options = PaperOptions.of("en", "Garden notes");
      PrintedSheet sheet =
          printer.print(
              SketchedNote.sheet(SketchedNote.of("garden.txt", sketch)),
              "sheets/garden.pdf",
              links(),
              options);
      assertEquals(Set.of(), violations(Printed.bytes(sheet)));
    }
  }

  @Test
  void keepsTheStandardForCards() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] cards = CardPrinterIT.bytes(CardPrinterIT.cards(9), CardSize.USUAL);
    assertEquals(Set.of(), violations(cards));
  }

  @Test
  void findsWhatIsWrongWithOtherPaper() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] untagged;
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      untagged = out.toByteArray();
    }
    assertFalse(violations(untagged).isEmpty());
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
        SheetLinks.Targets.none(),
        away);
  }

  static Set<String> violations(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getFailedChecks().keySet().stream()
          .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
          .collect(Collectors.toSet());
    }
  }
}
