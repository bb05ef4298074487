package dev.studysite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.GoldenNote;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NeighboursTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          Arrays.stream(new String[] {"anchor", "bollard", "capstan", "derrick", "easting"})
              .map(NeighboursTest::term)
              .toList(),
          List.of());

  @Test
  void tellsALineFromAListFromATopic() {
    String text =
        """
        h1 Deck
        para The anchor hangs from the bollard.
        item the anchor
        item the capstan
        para A derrick stands there.
        h1 Chart
        para The easting grows.
        """;
    assertEquals(
        List.of("bollard LINE", "capstan LIST", "derrick TOPIC"), neighbours(text, "anchor"));
    assertEquals(List.of(), neighbours(text, "easting"));
  }

  @Test
  void countsLessWhatStandsEverywhere() {
    String often = "para A capstan, a capstan, a capstan, a capstan, a capstan, a capstan.\n";
    String text = "h1 Deck\npara The anchor, the capstan and the derrick.\n" + often.repeat(5);
    assertEquals(List.of("derrick LINE", "capstan LINE"), neighbours(text, "anchor"));
  }

  private static List<String> neighbours(String text, String term) {
    CorrectedNote note = GoldenNote.note(text);
    Links links = new Linker().link(List.of(note), GLOSSARY, Optional.empty());
    return new Neighbours(List.of(note), links)
        .of(TermKey.of(term), 5).stream().map(n -> n.term().text() + " " + n.nearness()).toList();
  }

  private static Term term(String name) {
    return new Term(
        TermKey.of(name),
        name,
        List.of(),
        Optional.empty(),
        Origin.NOTES,
        List.of(),
        List.of(),
        false);
  }
}
