package dev.studysite.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.Golden;
import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.SmallerLexicon;
import dev.studysite.outline.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Knowing one name or word less may leave a slip alone; it never makes another edit out of it. */
final class FewerNamesTest {

  /** So many words of each text. */
  private static final int MOST = 99;

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

  @Test
  void aWordLessNeverMakesAWorseEdit() throws IOException {
    Lexicon whole = SmallerLexicon.whole();
    int removed = 0;
    for (Path path : CleanProseTest.texts().toList()) {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      Outline outline = Notes.outline(text);
      for (String term : terms(text, whole)) {
        removed++;
        Lexicon less = SmallerLexicon.withoutTerm(whole, term);
        Corrector smaller = new Corrector(less, Notes.NO_DECISIONS);
        List<String> applied =
            smaller.correct(outline).corrections().stream()
                .filter(Correction::isApplied)
                .map(one -> one.before() + " -> " + one.after())
                .toList();
        assertEquals(List.of(), applied, () -> "without " + term);
      }
    }
    assertTrue(removed > 0);
  }

  /** The words of a text that only the list of technical words has, but a few. */
  private static Set<String> terms(String text, Lexicon whole) {
    Set<String> terms = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (word.length() > 3 && whole.isTerm(word) && !whole.isEnglish(word)) {
        terms.add(word);
      }
    }
    return terms.stream().limit(MOST).collect(Collectors.toCollection(TreeSet::new));
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
