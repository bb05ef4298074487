package dev.studysite.correct;

import dev.studysite.lexicon.KnownName;
import dev.studysite.lexicon.Languages;
import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.NameMatch;
import dev.studysite.lexicon.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private static final int LAST_ASCII = 127;
  private static final int RARE = 3;
  private static final double ENGLISH_SHARE = 0.5;

  private final Map<String, Integer> surfaces = new HashMap<>();
  private final Map<String, Integer> raised = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<LineText, List<NameMatch<KnownName>>> matches = new HashMap<>();
  private final Set<LineText> foreign = new HashSet<>();
  private final boolean ofPack;
  private final boolean technical;
  private final boolean english;

  /**
   * Reads a note.
   *
   * @param lines its lines
   * @param code how many more lines of it are code
   * @param lexicon the right forms
   */
  NoteEvidence(List<LineText> lines, int code, Lexicon lexicon) {
    Set<String> packNames = new TreeSet<>();
    Set<String> technologies = new TreeSet<>();
    int words = 0;
    int mentions = 0;
    Set<String> hints = new TreeSet<>();
    int signsOfTechnology = 0;
    int known = 0;
    Languages.Tally small = lexicon.languages().tally();
    Map<LineText, Languages.Tally> tallies = new LinkedHashMap<>();
    for (LineText line : lines) {
      Languages.Tally tally = lexicon.languages().tally();
      tallies.put(line, tally);
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        tally.add(token.small());
        String next = line.after(i);
        if (!next.isEmpty()) {
          pairs.merge(token.small() + " " + next, 1, Integer::sum);
        }
        surfaces.merge(token.text(), 1, Integer::sum);
        if (!token.isSmall()) {
          raised.merge(token.small(), 1, Integer::sum);
        }
        if (token.open() && token.isPlain() && token.isSmall()) {
          words++;
          boolean isWord = lexicon.isEnglish(token.small());
          known += isWord ? 1 : 0;
          if (!isWord && token.length() > SHORT && lexicon.isTerm(token.small())) {
            hints.add(token.small());
          }
        }
      }
      List<NameMatch<KnownName>> found = lexicon.matcher().matches(line.text());
      matches.put(line, found);
      mentions += collectNames(found, lexicon, packNames);
      signsOfTechnology += collectTechnologies(line, found, lexicon, technologies, hints);
      small.add(tally);
    }
    ofPack = packNames.size() >= NAMES_OF_SUBJECT && mentions * DENSITY >= lines.size();
    int wanted = lines.size() <= FEW_LINES ? 1 : NAMES_OF_TECHNOLOGY;
    int signs = technologies.size() + (hints.size() + Math.min(code, MOST_CODE)) / 2;
    int all = signsOfTechnology + hints.size() + code;
    technical = signs >= wanted && all * SPARSE >= lines.size();
    english = known >= words * ENGLISH_SHARE && small.english() >= small.foreign();
    tallies.forEach(
        (line, tally) -> {
          if (isForeign(line, tally)) {
            foreign.add(line);
          }
        });
  }

  /** A sentence of another language inside an English note, or any but a plain one outside it. */
  private boolean isForeign(LineText line, Languages.Tally tally) {
    if (!english) {
      return tally.english() < 2 || tally.english() <= tally.foreign();
    }
    boolean marked = line.text().chars().anyMatch(c -> c > LAST_ASCII && Character.isLetter(c));
    return tally.foreign() > tally.english() && tally.foreign() >= (marked ? 1 : 2);
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
    for (String word : text.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      if (!lexicon.isEnglish(word)) {
        return false;
      }
    }
    return true;
  }

  private static int collectNames(
      List<NameMatch<KnownName>> matches, Lexicon lexicon, Set<String> names) {
    int found = 0;
    for (NameMatch<KnownName> match : matches) {
      KnownName name = match.value();
      boolean telling =
          name.standing() == Standing.PROPER
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
    return matches.getOrDefault(line, List.of());
  }

  /** How often the note has a word in just this case. */
  int surface(String text) {
    return surfaces.getOrDefault(text, 0);
  }

  /** How often the note has a word in any case. */
  int any(String small) {
    return surfaces.getOrDefault(small, 0) + raised.getOrDefault(small, 0);
  }

  /** How often the note has two words, in any case, beside each other. */
  int pair(String first, String second) {
    return pairs.getOrDefault(first + " " + second, 0);
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
    return english;
  }

  /** True for a line in English. */
  boolean isEnglish(LineText line) {
    return !foreign.contains(line);
  }
}
