package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names that a sentence defines: {@code Tin whistle is the old name for ...}, {@code main
 * sail which is the largest canvas}, {@code also called spanner}.
 */
final class ProseFinder {

  private static final int MOST_WORDS = 4;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> KINDS =
      Set.of("a", "an", "the", "all", "any", "when", "where", "how", "what", "one", "another");
  private static final Set<String> ADVERBS = Set.of("usually", "always", "typically", "generally");

  /** What things do by their nature. */
  private static final Set<String> DOES =
      Set.of("works", "has", "allows", "acts", "connects", "consists", "contains", "determines");

  private static final Set<String> BE = Set.of("is", "are");
  private static final Set<String> CALLS = Set.of("called", "named", "termed");

  private final StopWords stop;
  private final Headwords headwords;

  ProseFinder(StopWords stop, Headwords headwords) {
    this.stop = stop;
    this.headwords = headwords;
  }

  /** The names, in order. */
  List<String> find(String text) {
    List<Words.Word> words = Words.of(text);
    List<String> names = new ArrayList<>();
    addOpening(names, text, words);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lower();
      if (BE.contains(word) && defines(text, words, i)) {
        addBefore(names, text, words, i);
        addQuoted(names, text, words, i + 1);
      } else if ((word.equals("means") || word.equals("refers")) && !follows(words, i)) {
        addBefore(names, text, words, i);
      } else if (isCall(words, i)) {
        addAfter(names, text, words, i + 1);
      }
      addAtEquals(names, text, words, i);
    }
    return names;
  }

  /** {@code Web proxy works at ...}: a name of two words and more that opens the sentence. */
  private void addOpening(List<String> names, String text, List<Words.Word> words) {
    int verb = 0;
    while (verb < words.size()
        && !DOES.contains(words.get(verb).lower())
        && isPart(text, words, verb, verb + 1)) {
      verb++;
    }
    int end = verb;
    while (verb < words.size() && ADVERBS.contains(words.get(verb).lower())) {
      verb++;
    }
    boolean acts = verb < words.size() && DOES.contains(words.get(verb).lower());
    if (acts && end > 1) {
      add(names, text, words.subList(0, end), false);
    }
  }

  /** {@code is a}, {@code are the}, {@code is used to}, {@code is "..."}. */
  private static boolean defines(String text, List<Words.Word> words, int be) {
    if (be == 0 || be + 1 >= words.size()) {
      return false;
    }
    String next = words.get(be + 1).lower();
    char mark = text.charAt(words.get(be + 1).start() - 1);
    boolean used =
        next.equals("used")
            && be + 2 < words.size()
            && Set.of("to", "for", "by").contains(words.get(be + 2).lower());
    boolean ones = be + 2 < words.size() && words.get(be + 2).lower().startsWith("one");
    return ((KINDS.contains(next) || (used && !follows(words, be))) && !ones) || isQuote(mark);
  }

  private static boolean isQuote(char mark) {
    return "\"“‘'".indexOf(mark) >= 0;
  }

  /** True where "which" or "that" stands before a verb. */
  private static boolean follows(List<Words.Word> words, int verb) {
    return verb > 0 && Set.of("which", "that").contains(words.get(verb - 1).lower());
  }

  private boolean isCall(List<Words.Word> words, int at) {
    String word = words.get(at).lower();
    boolean known = word.equals("as") && at > 0 && words.get(at - 1).lower().equals("known");
    return known || CALLS.contains(word);
  }

  private void addBefore(List<String> names, String text, List<Words.Word> words, int verb) {
    int end = verb;
    if (follows(words, end)) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < MOST_WORDS + 1 && isPart(text, words, start - 1, end)) {
      start--;
    }
    boolean opens = start == 0 || end < verb || opensClause(text, words, start);
    if (start < end && opens) {
      add(names, text, words.subList(start, end), end < verb);
    }
  }

  /** {@code this is "cold start" behaviour}. */
  private void addQuoted(List<String> names, String text, List<Words.Word> words, int first) {
    int open = words.get(first).start();
    if (!isQuote(text.charAt(open - 1))) {
      return;
    }
    int end = first;
    while (end + 1 < words.size()
        && text.substring(words.get(end).end(), words.get(end + 1).start()).equals(" ")) {
      end++;
    }
    int close = words.get(end).end();
    boolean closed = close < text.length() && "\"”’'".indexOf(text.charAt(close)) >= 0;
    if (closed && end > first) {
      add(names, text, words.subList(first, end + 1), true);
    }
  }

  private boolean isPart(String text, List<Words.Word> words, int at, int end) {
    boolean joined = at + 1 == end || isSpace(text, words.get(at), words.get(at + 1));
    return joined && !stop.isFunction(words.get(at).lower()) && !stop.isVerb(words.get(at).lower());
  }

  /** A clause opens after a mark, or after an article that does. */
  private static boolean opensClause(String text, List<Words.Word> words, int start) {
    Words.Word before = words.get(start - 1);
    if (!isSpace(text, before, words.get(start))) {
      return true;
    }
    boolean article = ARTICLES.contains(before.lower());
    return article && (start == 1 || !isSpace(text, words.get(start - 2), before));
  }

  private void addAfter(List<String> names, String text, List<Words.Word> words, int first) {
    int from = first;
    if (from < words.size() && Set.of("as", "a", "an", "the").contains(words.get(from).lower())) {
      from++;
    }
    int end = from;
    while (end < words.size()
        && end - from < MOST_WORDS
        && !stop.isFunction(words.get(end).lower())
        && (end == from || isSpace(text, words.get(end - 1), words.get(end)))) {
      end++;
    }
    if (end > from) {
      add(names, text, words.subList(from, end), true);
    }
  }

  /** {@code card catalogue = list of ...}, and {@code 12 months = a year} the other way. */
  private void addAtEquals(List<String> names, String text, List<Words.Word> words, int at) {
    if (at + 1 >= words.size() || !isEquals(text, words, at)) {
      return;
    }
    if (ARTICLES.contains(words.get(at + 1).lower())) {
      addAfter(names, text, words, at + 2);
      return;
    }
    int start = at + 1;
    while (start > 0 && at + 1 - start < MOST_WORDS && isPart(text, words, start - 1, at + 1)) {
      start--;
    }
    if (start <= at && words.size() - at > 2) {
      add(names, text, words.subList(start, at + 1), true);
    }
  }

  private static boolean isEquals(String text, List<Words.Word> words, int at) {
    return text.substring(words.get(at).end(), words.get(at + 1).start()).equals(" = ");
  }

  private void add(List<String> names, String text, List<Words.Word> words, boolean called) {
    String name = text.substring(words.get(0).start(), words.get(words.size() - 1).end());
    boolean plain = words.size() == 1 && stop.isGeneric(name.toLowerCase(Locale.ROOT));
    boolean whole = words.size() <= MOST_WORDS;
    if (whole && !plain && headwords.isTerm(name) && (called || !isLone(words))) {
      names.add(name);
    }
  }

  /** A single short word before "is a" is too often no term. */
  private static boolean isLone(List<Words.Word> words) {
    return words.size() == 1 && words.get(0).text().length() < 3;
  }

  private static boolean isSpace(String text, Words.Word left, Words.Word right) {
    return text.substring(left.end(), right.start()).isBlank();
  }
}
