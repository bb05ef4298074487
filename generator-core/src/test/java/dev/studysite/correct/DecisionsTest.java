package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.lexicon.Lexicons;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import dev.studysite.read.TableFile;
import dev.studysite.read.TableRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DecisionsTest {

  private static final String TEXT = "Notes\n\nThe redis server runs on ec2 behind a proxy.";

  @Test
  void leavesAWordThatTheOwnerRejected() {
    CorrectedNote note = correct(TEXT, "reject", "redis", "Redis", "", "the | server runs on");

    assertEquals(Action.REJECTED, find(note, "redis").action());
    assertEquals(List.of(), note.problems());
  }

  @Test
  void writesWhatTheOwnerWorded() {
    CorrectedNote note =
        correct(TEXT, "reword", "redis", "Redis", "Valkey", "the | server runs on");

    assertEquals("Valkey", find(note, "redis").after());
    assertTrue(find(note, "redis").isApplied());
  }

  @Test
  void makesAnEditThatOnlyTheOwnerKnows() {
    CorrectedNote note = correct(TEXT, "accept", "behind a", "behind one", "", "");

    assertEquals("behind one", find(note, "behind a").after());
    assertTrue(find(note, "behind a").isApplied());
  }

  @Test
  void takesTheKnownWordsForAnAcceptanceWithoutAny() {
    CorrectedNote note = correct(TEXT, "accept", "redis", "", "", "the | server runs on");

    assertEquals("Redis", find(note, "redis").after());
    assertTrue(find(note, "redis").isApplied());
    assertEquals(List.of(), note.problems());
  }

  @Test
  void deletesNothingForAnAcceptanceThatHasNoWordsAtAll() {
    CorrectedNote note = correct(TEXT, "accept", "behind a", "", "", "");

    assertTrue(note.corrections().stream().noneMatch(one -> one.before().equals("behind a")));
    assertWordless(note, "'after'");
  }

  @Test
  void leavesTheKnownCorrectionWhereTheNewWordingIsEmpty() {
    CorrectedNote note = correct(TEXT, "reword", "redis", "Redis", " ", "the | server runs on");

    assertEquals(correct(TEXT, "", "", "", "", "").corrections(), note.corrections());
    assertWordless(note, "'wording'");
  }

  private static void assertWordless(CorrectedNote note, String column) {
    assertEquals(1, note.problems().size());
    assertEquals("decisions.tsv:7:1", note.problems().get(0).where().toString());
    assertEquals(Severity.WARNING, note.problems().get(0).severity());
    assertTrue(note.problems().get(0).hint().contains(column));
  }

  @Test
  void findsItsPlaceAgainWhenTheNoteGrows() {
    String grown = "New first line of words.\n\n" + TEXT;

    CorrectedNote note = correct(grown, "reject", "redis", "Redis", "", "the | server runs on");

    assertEquals(Action.REJECTED, find(note, "redis").action());
  }

  @Test
  void saysWhichDecisionFitsNothingAnyMore() {
    CorrectedNote note = correct(TEXT, "reject", "redis", "Redis", "", "quite | other words here");

    assertEquals(Action.APPLIED, find(note, "redis").action());
    assertEquals(1, note.problems().size());
    assertEquals("decisions.tsv:7:1", note.problems().get(0).where().toString());
  }

  @Test
  void rejectsWhateverWouldChangeTheWords() {
    CorrectedNote note = correct(TEXT, "reject", "redis server", "x", "", "");

    assertEquals(Action.REJECTED, find(note, "redis").action());
    assertEquals(List.of(), note.problems());
  }

  @Test
  void takesARowWithoutADecisionForAQuestion() {
    CorrectedNote note = correct(TEXT, " ", "redis", "Redis", "", "the | server runs on");

    assertEquals(correct(TEXT, "", "", "", "", "").corrections(), note.corrections());
    assertEquals(List.of(Severity.INFO), note.problems().stream().map(Problem::severity).toList());
  }

  @Test
  void saysThatARejectionHasNothingToReject() {
    CorrectedNote note = correct(TEXT, "reject", "behind", "x", "", "");

    assertEquals("nothing is suggested for 'behind'", note.problems().get(0).what());
    assertEquals(Severity.INFO, note.problems().get(0).severity());
  }

  @Test
  void saysWhichDecisionItDoesNotKnow() {
    CorrectedNote note = correct(TEXT, "maybe", "redis", "Redis", "", "");

    assertEquals(1, note.problems().size());
  }

  @Test
  void takesThreeWordsOnEachSideForTheContext() {
    assertEquals("b c d | f g h", DecisionContext.of("A b, c-d: e F g H i", 10, 11));
    assertEquals("| b", DecisionContext.of("a b", 0, 1));
  }

  private static CorrectedNote correct(
      String text, String decision, String before, String after, String wording, String context) {
    TableRow row =
        new TableRow(
            7,
            Map.of(
                "note",
                "a.txt",
                "before",
                before,
                "after",
                after,
                "decision",
                decision,
                "wording",
                wording,
                "context",
                context));
    TableFile decisions = new TableFile("decisions.tsv", List.of(row));
    return new Corrector(new Lexicons().lexicon(Notes.NO_LEXICON, List.of()), decisions)
        .correct(Notes.outline(text));
  }

  private static Correction find(CorrectedNote note, String before) {
    return note.corrections().stream()
        .filter(one -> one.before().equals(before))
        .findFirst()
        .orElseThrow();
  }
}
