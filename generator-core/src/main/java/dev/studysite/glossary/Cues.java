package dev.studysite.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words a note has, to tell what an acronym means in it. */
final class Cues {

  private static final int LONGEST_CUE = 3;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final Set<String> phrases = new HashSet<>();

  /** Takes in the words of one passage. */
  void add(String text) {
    List<Words.Word> found = Words.of(text);
    for (int i = 0; i < found.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int n = 0; n < LONGEST_CUE && i + n < found.size(); n++) {
        phrase.append(n == 0 ? "" : " ").append(found.get(i + n).lower());
        phrases.add(phrase.toString());
      }
      count(found.get(i));
    }
  }

  /** True where the note has a word, or up to three in a row, in any case. */
  boolean has(String phrase) {
    return phrases.contains(phrase);
  }

  /** How often a word stands in the note in just this case, perhaps inside a hyphenated one. */
  int timesWritten(String word) {
    return forms.getOrDefault(word, 0);
  }

  /** How often a word stands in the note, in any case. */
  int times(String word) {
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** The singular of a name of up to three words where the note has it, or the name itself. */
  String singularOf(String name) {
    String singular = Names.singular(name);
    return phrases.contains(singular.toLowerCase(Locale.ROOT)) ? singular : name;
  }

  private void count(Words.Word word) {
    for (Words.Word part : Words.parts(word)) {
      words.merge(part.lower(), 1, Integer::sum);
      forms.merge(Acronyms.singular(part.text()), 1, Integer::sum);
      phrases.add(part.lower());
    }
  }
}
