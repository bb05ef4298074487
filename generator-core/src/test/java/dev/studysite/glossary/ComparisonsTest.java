package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section, subsection, paragraph|section: section subsection",
        "upper deck, lower deck, upper hand|deck: lower deck upper deck",
        "QRS-red, QRS-blue, red wine|qrs: QRS-blue QRS-red",
        "CraneHQ, HQ, Crane book|hq: CraneHQ HQ"
      })
  void findsNamesThatAreAlike(String names, String groups) {
    assertEquals(List.of(groups), found(explained(names)));
  }

  /** Acronyms and expansions have letters and words in common by chance. */
  @Test
  void takesNoNotesOfChance() {
    assertEquals(List.of(), found(explained("QRS, QRT, XYZ")));
  }

  @Test
  void showsNoGroupThatIsPartOfAnother() {
    assertEquals(
        List.of("deck: lower deck lower main deck upper main deck"),
        found(explained("upper main deck, lower main deck, lower deck")));
  }

  @Test
  void needsSomethingToSayOfEach() {
    List<Term> terms = List.of(term("upper deck", true), term("lower deck", false));
    assertEquals(List.of(), found(terms));
  }

  @Test
  void leavesAloneWhatTooManyNamesHaveInCommon() {
    assertEquals(List.of(), found(explained("a deck, b deck, c deck, d deck, e deck, f deck")));
  }

  @Test
  void saysTheSameWhateverTheOrder() {
    assertEquals(
        found(explained("section, upper deck, subsection, lower deck")),
        found(explained("lower deck, subsection, upper deck, section")));
  }

  private static List<String> found(List<Term> terms) {
    return Comparisons.of(terms).stream()
        .map(
            group ->
                group.name()
                    + ": "
                    + String.join(" ", group.terms().stream().map(Term::name).toList()))
        .toList();
  }

  private static List<Term> explained(String names) {
    return Arrays.stream(names.split(", ", -1)).map(name -> term(name, true)).toList();
  }

  private static Term term(String name, boolean explained) {
    return new Term(
        TermKey.of(name),
        name,
        List.of(),
        Optional.empty(),
        Origin.AUTHORED,
        explained
            ? GoldenNote.note("para A thing.\n").outline().topics().get(0).section().blocks()
            : List.of(),
        List.of(),
        false);
  }
}
