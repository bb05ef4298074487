package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds names of two or three words that a note keeps using, such as {@code data key}. */
final class RepeatedFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final int OFTEN = 3;

  private final StopWords stop;

  RepeatedFinder(StopWords stop) {
    this.stop = stop;
  }

  /** The names in the order of the note, as they first stand in it. */
  List<String> find(List<NoteText.Text> texts) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (NoteText.Text text : texts) {
      count(text.open(), first, counts);
    }
    List<String> names = new ArrayList<>();
    first.forEach(
        (key, name) -> {
          if (counts.getOrDefault(key, 0) >= OFTEN && !isInsideLonger(key, counts)) {
            names.add(name);
          }
        });
    return names;
  }

  private void count(String text, Map<String, String> first, Map<String, Integer> counts) {
    List<Words.Word> words = Words.of(text);
    for (int start = 0; start < words.size(); start++) {
      for (int n = SHORTEST; n <= LONGEST && isPhrase(text, words, start, n); n++) {
        Words.Word end = words.get(start + n - 1);
        String phrase = text.substring(words.get(start).start(), end.end());
        String key = Names.singular(phrase.toLowerCase(java.util.Locale.ROOT));
        first.putIfAbsent(key, phrase);
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  private boolean isPhrase(String text, List<Words.Word> words, int start, int n) {
    if (start + n > words.size() || !isPart(words.get(start))) {
      return false;
    }
    for (int i = start + 1; i < start + n; i++) {
      String gap = text.substring(words.get(i - 1).end(), words.get(i).start());
      if (!gap.equals(" ") || !isPart(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPart(Words.Word word) {
    String lower = word.lower();
    return lower.length() > 1
        && lower.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !stop.isFunction(lower)
        && !stop.isVerb(lower)
        && !stop.isForm(lower);
  }

  /** True where a longer phrase that is as frequent holds this one. */
  private static boolean isInsideLonger(String key, Map<String, Integer> counts) {
    int times = counts.get(key);
    return counts.entrySet().stream()
        .anyMatch(
            other ->
                other.getValue() >= times
                    && other.getKey().length() > key.length()
                    && (" " + other.getKey() + " ").contains(" " + key + " "));
  }
}
