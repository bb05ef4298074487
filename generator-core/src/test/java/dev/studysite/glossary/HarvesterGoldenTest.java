package dev.studysite.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HarvesterGoldenTest {

  static Stream<Golden> cases() {
    return Stream.concat(Golden.cases("glossary"), Golden.cases("link"));
  }

  static Stream<Golden> glossaryCases() {
    return Golden.cases("glossary");
  }

  @ParameterizedTest
  @MethodSource("glossaryCases")
  void findsTheTermsOfACase(Golden golden) {
    StringBuilder table = new StringBuilder("term\texpansion\tgiven\torigin\talso\tsaid_at\n");
    for (Term term : GoldenNote.of(golden).harvest().terms()) {
      table.append(row(term)).append('\n');
    }
    golden.check("expected.tsv", table.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameTwice(Golden golden) {
    assertEquals(
        GoldenNote.of(golden).harvest().terms().stream().map(HarvesterGoldenTest::row).toList(),
        GoldenNote.of(golden).harvest().terms().stream().map(HarvesterGoldenTest::row).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesEveryKeyToOneTerm(Golden golden) {
    Set<TermKey> keys = new HashSet<>();
    for (Term term : GoldenNote.of(golden).harvest().terms()) {
      assertTrue(keys.add(term.key()), term.name());
      assertFalse(term.also().contains(term.name()), term.name());
    }
  }

  /** The words of an expansion that is said to be the notes' own stand in the note. */
  @ParameterizedTest
  @MethodSource("cases")
  void claimsNoExpansionThatTheNoteDoesNotGive(Golden golden) {
    String note = squash(golden.read("input.txt"));
    for (Term term : GoldenNote.of(golden).harvest().terms()) {
      boolean claimed = term.origin() != Origin.AUTHORED && term.expansion().isPresent();
      assertEquals(claimed, term.expansion().filter(Expansion::fromNotes).isPresent(), term.name());
      if (claimed && term.definition().isEmpty()) {
        assertTrue(note.contains(squash(term.expansion().orElseThrow().words())), term.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotesSayingsFromTheNote(Golden golden) {
    GoldenNote read = GoldenNote.of(golden);
    List<Line> lines = read.note().outline().note().lines();
    for (Term term : read.harvest().terms()) {
      for (Saying saying : term.sayings()) {
        String first = saying.text().runs().get(0).text();
        assertTrue(lines.get(saying.line() - 1).text().contains(first), term.name());
      }
    }
  }

  private static String row(Term term) {
    return String.join(
        "\t",
        term.name(),
        term.expansion().map(Expansion::words).orElse(""),
        term.expansion().map(e -> e.fromNotes() ? "notes" : "added").orElse(""),
        term.origin().label(),
        String.join("||", term.also()),
        term.sayings().stream()
            .map(saying -> Integer.toString(saying.line()))
            .collect(Collectors.joining("||")));
  }

  private static String squash(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
