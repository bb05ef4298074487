package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikeNamesTest {

  @ParameterizedTest
  @CsvSource({
    "section, subsection, paragraph",
    "symmetric cipher, asymmetric cipher, block",
    "upper deck, lower deck, upper hand",
    "QRS-red, QRS-blue, red wine",
    "QRS, QRT, XYZ",
    "CraneHQ, HQ, Crane book"
  })
  void tellsWhatIsEasilyTakenForATerm(String name, String like, String other) {
    assertEquals(List.of(like), like(name, name, like, other));
    assertEquals(List.of(name), like(like, name, like, other));
  }

  @Test
  void leavesAloneWhatTooManyNamesHaveInCommon() {
    String[] decks = new String[20];
    Arrays.setAll(decks, i -> "Kind" + (char) ('a' + i) + " deck");
    assertEquals(List.of(), like(decks[0], decks));
  }

  private static List<String> like(String name, String... all) {
    List<Term> terms = Arrays.stream(all).map(LikeNamesTest::term).toList();
    Term term = terms.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    return new LikeNames(terms).of(term).stream().map(Term::name).toList();
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
