package dev.studysite.render.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.fixture.ReadPdf;
import dev.studysite.problem.Place;
import dev.studysite.site.SiteFile;
import dev.studysite.study.Card;
import dev.studysite.study.CardSize;
import dev.studysite.study.CardWishes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints cards and reads the PDFs back. */
final class CardPrinterIT {

  @TempDir private Path folder;

  static List<Card> cards(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> card("What is bed " + i + " for?", "Bed " + i + " is for peas\nand beans"))
        .toList();
  }

  private static Card card(String question, String answer) {
    return new Card(
        "0", Card.DEFINITION, question, answer, Optional.empty(), Optional.empty(), true);
  }

  static byte[] bytes(List<Card> cards, CardSize size) {
    PaperOptions options = PaperOptions.of("en", "Garden");
    SiteFile file =
        new CardPrinter(PaperKit.builtIn()).print("cards/cards.pdf", cards, size, options);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private ReadPdf read(List<Card> cards, CardSize size) throws IOException {
    Path file = folder.resolve("cards.pdf");
    Files.write(file, bytes(cards, size));
    return ReadPdf.of(file);
  }

  /** The cards of a page are as many as the paper takes: A4, the size standing or lying. */
  @ParameterizedTest
  @CsvSource({"a6, 4", "A7, 8", "a8, 16", "3x5, 4", "4x6, 2", "visiting, 10"})
  void fillsThePaperWithCardsOfCommonSizes(String name, int cardsOnAPage) throws IOException {
    CardSize size = CardWishes.of(name, Place.of("here")).size();
    ReadPdf pdf = read(cards(cardsOnAPage + 1), size);
    assertEquals(4, pdf.pages());
    assertHas(pdf.page(1), "What is bed " + (cardsOnAPage - 1) + " for?");
    assertHas(pdf.page(3), "What is bed " + cardsOnAPage + " for?");
    assertHas(pdf.page(4), "Bed " + cardsOnAPage + " is for peas");
    assertEquals(List.of(), pdf.overlapping());
  }

  private static void assertHas(String page, String words) {
    assertTrue(ReadPdf.squeeze(page).contains(ReadPdf.squeeze(words)), page);
  }

  @Test
  void losesNothingOfALongAnswer() throws IOException {
    String answer = "Peas grow up a fence, number 7. ".repeat(120).strip();
    ReadPdf pdf =
        read(List.of(card("What grows?", answer)), CardWishes.of("A8", Place.of("x")).size());
    assertEquals(ReadPdf.squeeze(answer).length(), peas(pdf).length());
    assertEquals(List.of(), pdf.overlapping());
    assertTrue(pdf.smallest() >= 7, () -> "there is type of " + pdf.smallest());
    assertHas(pdf.page(1), "What grows? (1 of 8)");
  }

  /** What the backs say, without their feet. */
  private static String peas(ReadPdf pdf) {
    StringBuilder all = new StringBuilder();
    for (int page = 2; page <= pdf.pages(); page += 2) {
      all.append(ReadPdf.squeeze(pdf.page(page)));
    }
    StringBuilder peas = new StringBuilder();
    String sentence = ReadPdf.squeeze("Peas grow up a fence, number 7. ");
    String text = all.toString().replaceAll("\\d(?!\\.)", "");
    for (int at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
      peas.append(sentence);
    }
    return peas.toString();
  }

  @Test
  void saysWhatSizesThereAre() {
    CardWishes wishes = CardWishes.of("definitions, A5", Place.of("here"));
    assertEquals(java.util.Set.of(Card.DEFINITION), wishes.kinds());
    assertEquals("'A5' is neither a kind nor a size of cards", wishes.problems().get(0).what());
  }

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(bytes(cards(3), CardSize.USUAL), bytes(cards(3), CardSize.USUAL));
  }
}
