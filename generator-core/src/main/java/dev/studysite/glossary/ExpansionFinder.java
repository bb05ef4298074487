package dev.studysite.glossary;

import dev.studysite.lexicon.Makers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds acronyms that a text expands: {@code PDF = portable document format}, {@code ROM (read only
 * memory)}, {@code read only memory (ROM)}, {@code X stands for ...}.
 */
final class ExpansionFinder {

  /**
   * An acronym with the words that the text gives for it.
   *
   * @param acronym the acronym as it stands, without a plural's ending
   * @param words what it stands for, as it stands
   */
  record Pair(String acronym, String words) {

    /** The writer was not sure: {@code OLE (open lantern engine?)}. */
    boolean isDoubted() {
      return words.endsWith("?");
    }
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final int MOST_WORDS = 14;

  /** All expansions of a text that it does not doubt, in order. */
  List<Pair> find(String text) {
    return all(text).stream().filter(pair -> !pair.isDoubted()).toList();
  }

  /** The expansions that a text asks about, in order, without their question marks. */
  List<Pair> doubts(String text) {
    return text.indexOf('?') < 0
        ? List.of()
        : all(text).stream()
            .filter(Pair::isDoubted)
            .map(pair -> new Pair(pair.acronym(), pair.words().replace("?", "")))
            .toList();
  }

  private List<Pair> all(String text) {
    List<Words.Word> words = Words.of(text);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Acronyms.looksLikeOne(words.get(i).text())) {
        add(pairs, words.get(i).text(), after(text, words, i));
        add(pairs, words.get(i).text(), before(text, words, i));
      }
    }
    return pairs;
  }

  /**
   * The expansion that a definition gives for its head, whatever the head looks like: {@code dc =
   * desk calculator}, {@code PIN - personal number}.
   *
   * @param head the term
   * @param body the words behind the sign
   * @param equals true where the sign is an equals sign
   * @return the words that the letters of the head stand for; empty where they do not fit
   */
  String ofDefinition(String head, String body, boolean equals) {
    Initials initials = new Initials(head);
    List<Words.Word> words = region(body, 0);
    List<String> texts = words.stream().map(Words.Word::text).toList();
    boolean acronym = Acronyms.looksLikeOne(head);
    if (words.isEmpty() || (!acronym && (!equals || head.indexOf(' ') >= 0 || head.length() > 5))) {
      return "";
    }
    int count = initials.leading(texts, true);
    if (count == 0 && acronym && initials.nearly(texts)) {
      count = texts.size();
    }
    String found = count == 0 ? "" : cut(body, words.get(0).start(), words.get(count - 1).end());
    return found.endsWith("?") ? "" : found;
  }

  /** Who may stand before an expansion without a letter: {@code AWS Key ... (KMS)}. */
  private static boolean isMaker(String small) {
    return Makers.announces(small) || ARTICLES.contains(small);
  }

  private static void add(List<Pair> pairs, String acronym, String words) {
    if (!words.isEmpty()) {
      String singular = Acronyms.singular(acronym);
      boolean plural = Acronyms.isInflected(acronym) && words.endsWith("s");
      pairs.add(new Pair(singular, plural ? words.substring(0, words.length() - 1) : words));
    }
  }

  private static String after(String text, List<Words.Word> words, int at) {
    int end = words.get(at).end();
    Join join = Join.after(text, end);
    if (join.length() == 0 && at + 1 < words.size()) {
      // "ATM basics (automated teller machine)": one word between, then every letter must fit
      join = Join.after(text, words.get(at + 1).end()).strict();
      end = words.get(at + 1).end();
    }
    if (join.length() == 0) {
      return "";
    }
    List<Words.Word> region = region(text, end + join.length());
    List<String> texts = region.stream().map(Words.Word::text).toList();
    int skipped = !texts.isEmpty() && isMaker(region.get(0).lower()) ? 1 : 0;
    Initials initials = new Initials(Acronyms.singular(words.get(at).text()));
    int count = initials.leading(texts.subList(skipped, texts.size()), join.strong());
    return (count < 2 && !join.strong()) || count == 0
        ? ""
        : cut(text, region.get(skipped).start(), region.get(skipped + count - 1).end());
  }

  /** A question mark behind the words is kept with them. */
  private static String cut(String text, int from, int to) {
    return text.substring(from, text.startsWith("?", to) ? to + 1 : to);
  }

  private static String before(String text, List<Words.Word> words, int at) {
    int start = words.get(at).start();
    Join join = Join.before(text, start);
    if (join.length() == 0) {
      return "";
    }
    int limit = start - join.length();
    List<Words.Word> region = clause(text, words.subList(Math.max(0, at - MOST_WORDS), at), limit);
    List<String> texts = region.stream().map(Words.Word::text).toList();
    Initials initials = new Initials(Acronyms.singular(words.get(at).text()));
    int count = initials.trailing(texts, join.strong());
    return (count < 2 && !join.strong()) || count == 0
        ? ""
        : cut(text, region.get(region.size() - count).start(), region.get(region.size() - 1).end());
  }

  /** The words from an offset to the end of its clause. */
  private static List<Words.Word> region(String text, int from) {
    int end = from;
    while (end < text.length() && !ends(text, end, from)) {
      end++;
    }
    List<Words.Word> found = new ArrayList<>();
    for (Words.Word word : Words.of(text.substring(from, end))) {
      found.add(new Words.Word(word.start() + from, word.end() + from, word.text()));
    }
    return found.subList(0, Math.min(found.size(), MOST_WORDS));
  }

  private static boolean ends(String text, int at, int from) {
    char c = text.charAt(at);
    boolean dash = (c == '-' || c == '–') && at > from + 1 && text.charAt(at - 1) == ' ';
    boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    return dash || stop || ("();:=\"”".indexOf(c) >= 0 && at > from);
  }

  /** The last of the words that end before the limit with no other sign between them. */
  private static List<Words.Word> clause(String text, List<Words.Word> words, int limit) {
    int last = words.size();
    while (last > 0 && words.get(last - 1).end() > limit) {
      last--;
    }
    int first = last;
    while (first > 0
        && (first == last || isPlainGap(text, words.get(first - 1), words.get(first)))) {
      first--;
    }
    return words.subList(first, last);
  }

  private static boolean isPlainGap(String text, Words.Word left, Words.Word right) {
    return text.substring(left.end(), right.start())
        .chars()
        .allMatch(c -> " \t,-'’".indexOf(c) >= 0);
  }
}
