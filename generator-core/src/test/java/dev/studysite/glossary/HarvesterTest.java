package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HarvesterTest {

  @Test
  void takesTheCorrectedNameAsHeadword() {
    CorrectedNote note = GoldenNote.note("h1 Vessels\ndef {Mahs=>Mash} tun - keeps warm.\n");
    Glossary glossary = new GoldenNote(note, Optional.empty()).harvest();
    assertTrue(glossary.terms().stream().anyMatch(term -> term.name().equals("Mash tun")));
    assertFalse(glossary.terms().stream().anyMatch(term -> term.name().contains("Mahs")));
  }

  @Test
  void mendsASlipInAnExpansionAndStillLaysItToTheNotes() {
    Term term = term("h1 Translation\ndef NAT - Network Adress Translation\n", "NAT");
    assertEquals(Optional.of(new Expansion("network address translation", true)), term.expansion());
    assertEquals(Origin.NOTES, term.origin());
  }

  @Test
  void marksAnExpansionFromTheTableAsAdded() {
    Term term = term("h1 Names\ndef DNS - translates names into addresses\n", "DNS");
    assertEquals(Optional.of(new Expansion("Domain Name System", false)), term.expansion());
    assertEquals(Origin.AUTHORED, term.origin());
    assertEquals(1, term.sayings().size());
  }

  @Test
  void choosesTheMeaningByTheWordsOfTheNote() {
    assertEquals("elliptic-curve cryptography", words("h1 Keys\nitem RSA & ECC key pairs\n"));
    assertEquals("error-correcting code", words("h1 Boards\nitem ECC memory finds flipped bits\n"));
  }

  @Test
  void reportsAnEntryThatStandsTwice() {
    String authored = "# Glossary\n\n## Damper\n\nA plate.\n\n## Dampers\n\nPlates.\n\n## Flue\n";
    Glossary glossary =
        new GoldenNote(GoldenNote.note("title Kiln\n"), Optional.of(GoldenNote.glossary(authored)))
            .harvest();
    assertEquals(
        List.of("“Dampers” (line 7) stands here twice", "“Flue” (line 11) has no definition"),
        glossary.problems().stream().map(Problem::what).toList());
  }

  @Test
  void reportsWhereTheNotesSpellAnAcronymDifferently() {
    String authored =
        "# Glossary\n\n## PLC\n\nExpansion: programmable logic controller\n\nA box.\n";
    CorrectedNote note = GoldenNote.note("h1 Firing\npara The PLC (program logic card) starts.\n");
    Glossary glossary = new GoldenNote(note, Optional.of(GoldenNote.glossary(authored))).harvest();
    assertEquals(1, glossary.problems().size());
    assertTrue(glossary.problems().get(0).what().contains("program logic card"));
  }

  private static String words(String note) {
    return term(note, "ECC").expansion().orElseThrow().words();
  }

  private static Term term(String note, String name) {
    Glossary glossary = new GoldenNote(GoldenNote.note(note), Optional.empty()).harvest();
    return glossary.terms().stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
