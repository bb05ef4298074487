package dev.studysite.glossary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds names of two or three words that a note keeps using, such as {@code tram line}. */
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
    texts.forEach(text -> count(text.open(), first, counts));
    Map<String, Integer> longer = insideLonger(counts);
    return first.entrySet().stream()
        .filter(phrase -> isFrequent(phrase.getKey(), counts, longer))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isFrequent(
      String phrase, Map<String, Integer> counts, Map<String, Integer> longer) {
    int count = counts.getOrDefault(phrase, 0);
    return count >= OFTEN && count > longer.getOrDefault(phrase, 0);
  }

  /** How often each phrase stands in the most frequent longer one. */
  private static Map<String, Integer> insideLonger(Map<String, Integer> counts) {
    Map<String, Integer> longer = new HashMap<>();
    counts.forEach(
        (phrase, times) -> {
          int open = phrase.indexOf(' ');
          int close = phrase.lastIndexOf(' ');
          if (open < close) {
            longer.merge(phrase.substring(0, close), times, Math::max);
            longer.merge(phrase.substring(open + 1), times, Math::max);
          }
        });
    return longer;
  }

  private void count(String text, Map<String, String> first, Map<String, Integer> counts) {
    List<Words.Word> words = Words.of(text);
    for (int start = 0; start < words.size(); start++) {
      for (int n = SHORTEST; n <= LONGEST && isPhrase(text, words, start, n); n++) {
        Words.Word end = words.get(start + n - 1);
        if (isParticiple(words.get(start)) || isParticiple(end)) {
          continue;
        }
        String phrase = text.substring(words.get(start).start(), end.end());
        String key = Names.singular(phrase.toLowerCase(Locale.ROOT));
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

  /** {@code owner painted}, {@code painted doors}: what is done to a thing is half a name. */
  private static boolean isParticiple(Words.Word word) {
    return word.lower().endsWith("ed");
  }

  private boolean isPart(Words.Word word) {
    String lower = word.lower();
    return lower.length() > 1
        && lower.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !stop.isFunction(lower)
        && !stop.isVerb(lower)
        && !stop.isForm(lower);
  }
}
