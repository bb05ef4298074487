package dev.studysite.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Saying;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.remark.Remarks;
import dev.studysite.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StudyPlannerTest {

  private static final String SKETCH =
      """
      = Garden tols
      # Tools
      ## Spade
      d Blade - the part that cuts the ground
      > Sizes of tols:
      - small
      - large
      ### Uses
      - digging
      - edging
      ## Rake
      Moves leaves.
      - a list after a sentence
      - has no name of its own
      """;

  private static final Glossary NO_TERMS = new Glossary(List.of(), List.of());

  private final StudyPlanner planner = new StudyPlanner();

  @Test
  void putsEveryTopicOfANoteOnItsSheet() {
    CorrectedNote note = SketchedNote.of("garden/tools.txt", SKETCH, "tols", "tools");
    Sheet sheet = plan(note, NO_TERMS).sheets().get(0);
    assertEquals("garden/tools.txt", sheet.name());
    assertEquals("Garden tools", sheet.title());
    assertEquals(note.outline().topics(), sheet.boxes().stream().map(Box::topic).toList());
  }

  @Test
  void namesASheetAfterItsFileWhereTheNoteHasNoTitle() {
    assertEquals(
        "tools",
        plan(SketchedNote.of("garden/tools.txt", "## Spade"), NO_TERMS).sheets().get(0).title());
  }

  @Test
  void givesEachLargeChapterASheetOfItsOwn() {
    String entries = "- one\n- two\n- three\n- four\n- five\n- six\n";
    String large = ("## A topic\n" + entries).repeat(5);
    String sketch = "# Soil\n" + large + "# Water\n## Rain\nfalls\n# Air\n" + large;
    List<Sheet> sheets = plan(SketchedNote.of("garden.txt", sketch), NO_TERMS).sheets();
    assertEquals(
        List.of("garden.txt", "garden / Soil", "garden / Air"),
        sheets.stream().map(Sheet::name).toList());
    assertEquals(6, sheets.get(1).boxes().size());
  }

  @Test
  void givesNoChapterSheetWhereTheNoteIsOneChapter() {
    String sketch = "# Soil\n" + "## Clay\n- one\n- two\n".repeat(20);
    assertEquals(1, plan(SketchedNote.of("garden.txt", sketch), NO_TERMS).sheets().size());
  }

  @Test
  void asksForListsByTheWordsThatLeadToThem() {
    List<Card> cards = plan(SketchedNote.of("t.txt", SKETCH, "tols", "tools"), NO_TERMS).cards();
    assertEquals(
        List.of("Spade: Sizes of tools", "Spade: Uses"),
        cards.stream().map(Card::question).toList());
    assertEquals("small\nlarge", cards.get(0).answer());
    assertTrue(cards.get(0).fromNotes());
  }

  @Test
  void keepsIdsWhenASlipIsMendedInTheNote() {
    List<Card> slip = plan(SketchedNote.of("t.txt", SKETCH, "tols", "tools"), NO_TERMS).cards();
    CorrectedNote mended = SketchedNote.of("t.txt", SKETCH.replace("tols", "tools"));
    assertEquals(ids(slip), ids(plan(mended, NO_TERMS).cards()));
  }

  @Test
  void tellsTheNotesFromTheGlossary() {
    CorrectedNote note = SketchedNote.of("t.txt", SKETCH, "cuts", "turns");
    Glossary glossary = new Glossary(List.of(blade(note, true)), List.of());
    Card card = plan(note, glossary).cards().get(0);
    assertEquals("Blade", card.question());
    assertEquals(
        "Notes: the part that turns the ground\nGlossary: Flat steel, e.g. of a spade.",
        card.answer());
    assertTrue(card.fromNotes());
  }

  @Test
  void saysWhenOnlyTheGlossaryKnows() {
    CorrectedNote note = SketchedNote.of("t.txt", SKETCH);
    Glossary glossary = new Glossary(List.of(blade(note, false)), List.of());
    List<Card> cards = plan(note, glossary).cards();
    Card last = cards.get(cards.size() - 1);
    assertEquals("Flat steel, e.g. of a spade.", last.answer());
    assertTrue(last.topic().isEmpty() && !last.fromNotes());
  }

  @Test
  void asksForExpansionsBothWays() {
    Term term =
        new Term(
            TermKey.of("NPK"),
            "NPK",
            List.of(),
            Optional.of(new Expansion("nitrogen, phosphorus, potassium", false)),
            Origin.AUTHORED,
            List.of(),
            List.of(),
            true);
    List<Card> cards =
        plan(SketchedNote.of("t.txt", "hello"), new Glossary(List.of(term), List.of())).cards();
    assertEquals(
        List.of("NPK", "nitrogen, phosphorus, potassium"),
        cards.stream().map(Card::question).toList());
    assertEquals("NPK", cards.get(1).answer());
  }

  @Test
  void asksNothingTwice() {
    String twice = SKETCH + "## Spade\n> Sizes of tols:\n- small\n- huge\n";
    List<Card> cards = plan(SketchedNote.of("t.txt", twice), NO_TERMS).cards();
    assertEquals(cards.size(), new HashSet<>(ids(cards)).size());
    assertEquals(2, cards.size());
  }

  @Test
  void leavesOutTheKindsThatAreNotWanted() {
    StudyOptions options =
        new StudyOptions(Set.of(Card.DEFINITION), false, List.of(), CardSize.USUAL);
    CorrectedNote note = SketchedNote.of("t.txt", SKETCH);
    assertEquals(List.of(), planner.plan(List.of(note), NO_TERMS, Remarks.none(), options).cards());
  }

  private Study plan(CorrectedNote note, Glossary glossary) {
    return planner.plan(List.of(note), glossary, Remarks.none(), StudyOptions.everything());
  }

  private static List<String> ids(List<Card> cards) {
    return cards.stream().map(Card::id).toList();
  }

  private static Term blade(CorrectedNote note, boolean said) {
    String definition = "Flat steel, e.g. of a spade. It can be sharpened.";
    Passage words = new Passage(List.of(Run.text(new Span(1, 0, definition.length()), definition)));
    Passage entry =
        new Passage(
            List.of(
                Run.text(new Span(4, 2, 41), note.outline().note().line(4).text().substring(2))));
    Saying saying = new Saying(note.outline().topics().get(1).key(), 4, entry);
    return new Term(
        TermKey.of("Blade"),
        "Blade",
        List.of(),
        Optional.empty(),
        said ? Origin.BOTH : Origin.AUTHORED,
        List.of(new Block.Paragraph(words, false, new Evidence(1, "", Label.PARA))),
        said ? List.of(saying) : List.of(),
        false);
  }
}
