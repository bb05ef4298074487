package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.Similar;
import dev.studysite.lexicon.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a note itself shows: how often it writes which word, its language, its subject. */
final class NoteEvidence {

  /** So many different names of a pack make a note one of the pack's subject. */
  private static final int NAMES_OF_SUBJECT = 3;

  /** One mention in so many lines at least; fewer are a look aside at another subject. */
  private static final int DENSITY = 12;

  /** So many different names of technology make a note one about it, one in a short note. */
  private static final int NAMES_OF_TECHNOLOGY = 2;

  private static final int FEW_LINES = 8;

  /** Lines of code beyond these say no more. */
  private static final int MOST_CODE = 4;

  /** One such name in so many lines at least. */
  private static final int SPARSE = 30;

  private static final int SHORT = 4;
  private static final int RARE = 3;

  private final NoteWords words;
  private final int[] surfaces;
  private final int[] anyCase;
  private final PairCounts pairs = new PairCounts();
  private final List<List<NameMatch<KnownName>>> matches = new ArrayList<>();
  private final NoteLanguage language;
  private final Map<Integer, List<String>> terms = new HashMap<>();
  private final boolean ofPack;
  private final boolean technical;

  /**
   * Reads a note.
   *
   * @param lines its lines, in order
   * @param code how many more lines of it are code
   * @param words all its words
   * @param lexicon the right forms
   */
  NoteEvidence(List<LineText> lines, int code, NoteWords words, Lexicon lexicon) {
    this.words = words;
    surfaces = new int[words.count()];
    anyCase = new int[words.count()];
    int[] times = times(lines);
    language = new NoteLanguage(lines, times, words, lexicon);
    language
        .terms()
        .forEach(
            term ->
                terms
                    .computeIfAbsent(shape(term.length(), term), key -> new ArrayList<>())
                    .add(term));
    NameHeads heads = new NameHeads(lexicon.matcher(), words);
    Set<String> packNames = new TreeSet<>();
    Set<String> technologies = new TreeSet<>();
    Set<String> hints = new TreeSet<>(language.terms());
    int mentions = 0;
    int signsOfTechnology = 0;
    for (LineText line : lines) {
      if (line.isAgain()) {
        matches.add(List.of());
        continue;
      }
      int here = times[line.index()];
      count(line, here);
      List<NameMatch<KnownName>> found = heads.names(line);
      matches.add(found);
      mentions += here * collectNames(found, lexicon, packNames);
      signsOfTechnology += here * collectTechnologies(line, found, lexicon, technologies, hints);
    }
    ofPack = packNames.size() >= NAMES_OF_SUBJECT && mentions * DENSITY >= lines.size();
    int wanted = lines.size() <= FEW_LINES ? 1 : NAMES_OF_TECHNOLOGY;
    int signs = technologies.size() + (hints.size() + Math.min(code, MOST_CODE)) / 2;
    int all = signsOfTechnology + hints.size() + code;
    technical = signs >= wanted && all * SPARSE >= lines.size();
  }

  /** How often each line stands there; a line that the note had before counts for that one. */
  private static int[] times(List<LineText> lines) {
    int[] times = new int[lines.size()];
    for (LineText line : lines) {
      times[line.like()]++;
    }
    return times;
  }

  private void count(LineText line, int times) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Surface word = tokens.get(i).surface();
      surfaces[word.number()] += times;
      anyCase[word.small().number()] += times;
      int next = line.numberAfter(i);
      if (next >= 0) {
        pairs.add(word.small().number(), next, times);
      }
    }
  }

  /**
   * Names that hardly any other subject has: coined words go to {@code sure}, short capitals, which
   * others use too, to {@code hints}.
   */
  private static int collectTechnologies(
      LineText line,
      List<NameMatch<KnownName>> matches,
      Lexicon lexicon,
      Set<String> sure,
      Set<String> hints) {
    int found = 0;
    for (NameMatch<KnownName> match : matches) {
      String name = match.value().text();
      boolean proper = match.value().standing() == Standing.PROPER;
      boolean word = !proper || isWords(line.text().substring(match.start(), match.end()), lexicon);
      if (!word) {
        (isShort(name) ? hints : sure).add(name);
        found++;
      }
    }
    return found;
  }

  /**
   * True for letters that mean something else in notes on other subjects: {@code python}, {@code
   * one note}, short capitals that are not written as such.
   */
  static boolean isAmbiguous(LineText line, NameMatch<KnownName> match, Lexicon lexicon) {
    String text = line.text().substring(match.start(), match.end());
    String name = match.value().text();
    boolean exact = match.variant() == NameMatch.Variant.EXACT;
    return isWords(text, lexicon) || (isShort(name) && !exact);
  }

  private static boolean isShort(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= SHORT;
  }

  private static boolean isWords(String text, Lexicon lexicon) {
    String small = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || small.charAt(i) == ' ' || small.charAt(i) == '-') {
        if (!lexicon.isEnglish(small.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static int collectNames(
      List<NameMatch<KnownName>> matches, Lexicon lexicon, Set<String> names) {
    int found = 0;
    for (NameMatch<KnownName> match : matches) {
      KnownName name = match.value();
      boolean whole = name.text().indexOf(' ') > 0 && match.variant() == NameMatch.Variant.EXACT;
      boolean telling =
          (name.standing() == Standing.PROPER || whole)
              && lexicon.isOfSubject(name)
              && lexicon.commonness(name.text()) <= RARE;
      if (telling) {
        names.add(name.text());
        found++;
      }
    }
    return found;
  }

  /** The names that a line of the note holds. */
  List<NameMatch<KnownName>> names(LineText line) {
    return matches.get(line.like());
  }

  /** How many different words the note has; their numbers are below it. */
  int words() {
    return surfaces.length;
  }

  /** How often the note has a word in just this case. */
  int surface(String text) {
    int number = words.number(text);
    return number < 0 ? 0 : surfaces[number];
  }

  /** How often the note has a word in any case. */
  int any(String small) {
    int number = words.number(small);
    return number < 0 ? 0 : anyCase[number];
  }

  /** The technical words of the note that one edit parts from another and no dictionary has. */
  List<String> termsLike(String word) {
    List<String> like = new ArrayList<>();
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      for (String term : terms.getOrDefault(shape(length, word), List.of())) {
        if (Similar.distance(word, term, 1) == 1) {
          like.add(term);
        }
      }
    }
    return like;
  }

  private static int shape(int length, String word) {
    return length << Character.SIZE | word.charAt(0);
  }

  /** How often the note has two words, in any case, beside each other. */
  int pair(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? 0 : pair(number(first), number(second));
  }

  /** The same for two words by their numbers; 0 where one is -1. */
  int pair(int first, int second) {
    return pairs.of(first, second);
  }

  /** The number of a word in the note, or -1. */
  int number(String word) {
    return words.number(word);
  }

  /** True where the note is about the subject of the pack. */
  boolean isOfPack() {
    return ofPack;
  }

  /** True where the note is about technology: it has names that no other subject has. */
  boolean isTechnical() {
    return technical;
  }

  /** True where most small words are English. */
  boolean isEnglish() {
    return language.isEnglish();
  }

  /** True for a line in English. */
  boolean isEnglish(LineText line) {
    return language.isEnglish(line);
  }
}
