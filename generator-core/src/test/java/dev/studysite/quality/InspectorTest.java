package dev.studysite.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.glossary.Expansion;
import dev.studysite.glossary.Glossary;
import dev.studysite.glossary.GoldenNote;
import dev.studysite.glossary.Origin;
import dev.studysite.glossary.Term;
import dev.studysite.glossary.TermKey;
import dev.studysite.link.Linker;
import dev.studysite.link.Links;
import dev.studysite.link.MentionIndex;
import dev.studysite.outline.Block;
import dev.studysite.problem.Problem;
import dev.studysite.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InspectorTest {

  @Test
  void findsTermsThatAreUsedAndNowhereExplained() {
    String text = "h1 Deck\npara The capstan turns.\npara A capstan holds.\npara A bollard.\n";
    Quality quality = inspect(text, term("capstan"), term("bollard"));
    assertEquals(List.of("capstan (2 mentions) 2"), shown(quality, Kind.UNDEFINED));
  }

  @Test
  void asksForTheWordsOfAcronymsAndSaysWhatTheyMayBe() {
    String text = "h1 Deck\npara The PFD floats.\npara The RIB does not.\n";
    Quality quality =
        inspect(text, expanded("PFD", "flotation device", false), expanded("RIB", "boat", true));
    assertEquals(
        List.of("PFD (1 mention; perhaps flotation device) 2"), shown(quality, Kind.UNEXPANDED));
  }

  @Test
  void asksAboutExpansionsWithAQuestionMark() {
    String text =
        "h1 Deck\npara The PFD (personal flotation device?) is red.\npara A PFD floats.\n";
    Quality quality = inspect(text, expanded("RIB", "boat", true));
    assertEquals(
        List.of("PFD (perhaps personal flotation device) 2"), shown(quality, Kind.DOUBTED));
  }

  @Test
  void findsEntriesThatNothingNamesButNotThoseThatStandInCode() {
    String text = "h1 Deck\npara The capstan turns.\ncode hoist --SetAnchor=true\n";
    Quality quality = inspect(text, defined("capstan"), defined("bilge"), defined("SetAnchor"));
    assertEquals(List.of("bilge"), shown(quality, Kind.UNUSED));
  }

  @Test
  void findsSectionsOfOneLine() {
    String text = "h1 Deck\npara It is wet.\nh1 Hold\npara It is dry.\npara It is dark.\n";
    assertEquals(List.of("Deck 1"), shown(inspect(text), Kind.ONE_LINE));
  }

  @Test
  void findsWhatIsSaidTwiceWhateverTheOrder() {
    String text =
        """
        h1 Deck
        para Ropes are coiled clockwise after every watch.
        para It is wet.
        h1 Hold
        para After every watch, ropes are coiled clockwise.
        para Ropes are not coiled clockwise after every watch.
        """;
    assertEquals(
        List.of("Ropes are coiled clockwise after every watch. 2 5"),
        shown(inspect(text), Kind.SAID_TWICE));
  }

  @Test
  void keepsTheListOfProblemsShort() {
    StringBuilder text = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      text.append("h1 Deck ").append(c).append("\npara It has the letter ").append(c).append(".\n");
    }
    List<Problem> problems = inspect(text.toString()).problems();
    assertEquals(6, problems.size());
    assertTrue(problems.stream().allMatch(problem -> problem.severity() == Severity.INFO));
    assertTrue(problems.get(5).what().contains("21 more"), problems.get(5)::what);
  }

  private static Quality inspect(String text, Term... terms) {
    CorrectedNote note = GoldenNote.note(text);
    Glossary glossary = new Glossary(Arrays.asList(terms), List.of());
    Links links = new Linker().link(List.of(note), glossary, Optional.empty());
    return new Inspector()
        .inspect(List.of(note), glossary, links, new MentionIndex(links, glossary), List.of());
  }

  private static List<String> shown(Quality quality, Kind kind) {
    List<String> shown = new ArrayList<>();
    for (Finding finding : quality.of(kind)) {
      StringBuilder line = new StringBuilder(finding.subject());
      line.append(finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")");
      finding.places().forEach(where -> line.append(' ').append(where.line()));
      shown.add(line.toString());
    }
    return shown;
  }

  private static Term term(String name) {
    return term(name, Optional.empty(), List.of());
  }

  private static Term expanded(String name, String words, boolean byNotes) {
    return term(name, Optional.of(new Expansion(words, byNotes)), List.of());
  }

  private static Term defined(String name) {
    CorrectedNote own = GoldenNote.note("para A thing on board.\n");
    return term(name, Optional.empty(), own.outline().topics().get(0).section().blocks());
  }

  private static Term term(String name, Optional<Expansion> expansion, List<Block> definition) {
    return new Term(
        TermKey.of(name), name, List.of(), expansion, Origin.NOTES, definition, List.of(), false);
  }
}
