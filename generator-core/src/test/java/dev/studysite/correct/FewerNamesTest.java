package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.SmallerLexicon;
import dev.studysite.outline.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Knowing one name less may leave a slip alone; it never makes another edit out of it. */
final class FewerNamesTest {

  @Test
  void aNameLessNeverMakesAWorseEdit() {
    Lexicon whole = SmallerLexicon.whole();
    Outline outline =
        Golden.cases("correct")
            .filter(golden -> golden.name().equals("names"))
            .map(golden -> Notes.outline(golden.read("input.txt")))
            .findFirst()
            .orElseThrow();
    List<Correction> full = Notes.CORRECTOR.correct(outline).corrections();
    Set<String> names = whole.names().stream().map(KnownName::text).collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    full.stream().map(Correction::after).filter(names::contains).forEach(used::add);
    assertFalse(used.isEmpty());
    for (String name : used) {
      Corrector smaller = new Corrector(SmallerLexicon.without(whole, name), Notes.NO_DECISIONS);
      for (Correction correction : smaller.correct(outline).corrections()) {
        assertTrue(
            !correction.isApplied() || isPartOf(correction, full),
            () -> "without " + name + ": " + correction.before() + " -> " + correction.after());
      }
    }
  }

  private static boolean isPartOf(Correction correction, List<Correction> full) {
    String after = correction.after().toLowerCase(Locale.ROOT);
    return full.stream()
        .anyMatch(
            one ->
                one.span().contains(correction.span())
                    && one.after().toLowerCase(Locale.ROOT).contains(after));
  }
}
