package dev.studysite.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts the names of terms out of what stands in front of a definition or over a section, with
 * restraint: no sentence, no instruction, no word that names the form of a text.
 */
final class Headwords {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 48;

  /** Words that make a heading a sentence. */
  private static final Set<String> SENTENCE_WORDS = Set.of("to", "for", "and", "on");

  /** Small words that may stand inside a name: {@code work in progress}. */
  private static final Set<String> INNER = Set.of("in", "of", "at", "for", "and", "on", "to");

  private final StopWords stop;

  Headwords(StopWords stop) {
    this.stop = stop;
  }

  /**
   * The names before the sign of a definition: {@code a lever}, {@code Work in progress or
   * (Unfinished Goods)}.
   *
   * @return the names, the first one the headword; none where the words name no term
   */
  List<String> ofDefinition(String head) {
    List<String> names = new ArrayList<>();
    for (String part : HeadText.split(head, Set.of("or", "aka", "/"))) {
      String name = HeadText.clean(part);
      if (isTerm(name) && !isPlainVerb(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * The names in a heading: {@code Diesel engine vs. steam engine} has two, {@code Types of GPS
   * maps} one.
   */
  List<String> ofHeading(String heading) {
    List<String> names = new ArrayList<>();
    String matter = matter(HeadText.withoutBrackets(heading).strip());
    boolean about = !matter.equals(HeadText.withoutBrackets(heading).strip());
    for (String part : HeadText.split(matter, Set.of("vs", "vs.", "versus", "or", "+", "&"))) {
      String name = HeadText.clean(upTo(part));
      List<String> words = words(name);
      boolean single = words.size() == 1 && name.indexOf('-') < 0 && !isMarked(name) && !about;
      boolean opens = words.size() > 1 && stop.isVerb(words.get(0));
      if (isTerm(name) && !single && !opens && !has(words, SENTENCE_WORDS)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The head of an entry such as {@code Name: text}; none where it names no term. */
  List<String> ofItem(String text) {
    int sign = HeadText.signAt(text);
    String name = sign < 0 ? "" : HeadText.clean(text.substring(0, sign));
    List<String> words = words(name);
    boolean whole = words.size() > 1 && words.size() < MOST_WORDS && !stop.isVerb(words.get(0));
    return whole && isTerm(name) ? List.of(name) : List.of();
  }

  /** True for a name that a glossary may have. */
  boolean isTerm(String name) {
    List<String> words = words(name);
    if (words.isEmpty() || words.size() > MOST_WORDS || name.length() > LONGEST || isCode(name)) {
      return false;
    }
    boolean plain = words.stream().noneMatch(word -> isFunction(word, words));
    String last = words.get(words.size() - 1);
    boolean generic = words.size() == 1 && stop.isGeneric(last);
    boolean form = stop.isForm(last) && words.size() > 1;
    return plain
        && (isMarked(last) || (!generic && !form))
        && isLetter(name.charAt(0))
        && words.stream().anyMatch(word -> word.length() > 1);
  }

  /** True where capitals or digits inside mark a name: {@code KeyId}, {@code S3}, {@code DNS}. */
  static boolean isMarked(String name) {
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = Character.isLowerCase(name.charAt(i - 1));
      if (Character.isDigit(c) || (Character.isUpperCase(c) && small)) {
        return true;
      }
    }
    return Acronyms.looksLikeOne(name) && name.length() <= MOST_WORDS;
  }

  /** How many parts with a capital and small letters a word has; 0 with other characters in it. */
  static int parts(String word) {
    int parts = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean next = i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
      if (!Character.isLetter(c) || (Character.isUpperCase(c) && !next)) {
        return 0;
      }
      parts += Character.isUpperCase(c) ? 1 : 0;
    }
    return parts;
  }

  /** What a heading is about: {@code Advantages of carpooling} about carpooling. */
  private String matter(String heading) {
    List<String> words = words(heading);
    boolean about =
        words.size() > 2
            && stop.isForm(words.get(0))
            && Set.of("of", "between", "for", "in").contains(words.get(1).toLowerCase(Locale.ROOT));
    if (about) {
      int at = heading.indexOf(words.get(1), words.get(0).length()) + words.get(1).length();
      return heading.substring(at).strip().replace(" and ", " vs ");
    }
    boolean closed = words.size() == 2 && stop.isForm(words.get(1));
    return closed && isMarked(words.get(0)) ? words.get(0) : heading;
  }

  /** A heading's name ends where its circumstances begin: {@code Steam valve for heating}. */
  private static String upTo(String heading) {
    int end = heading.length();
    for (String word : List.of(": ", " - ", " for ", " with ", " using ", " from ")) {
      int at = heading.toLowerCase(Locale.ROOT).indexOf(word);
      boolean phrase =
          at > 0
              && (word.charAt(1) == ' '
                  || word.charAt(1) == '-'
                  || heading.lastIndexOf(' ', at - 1) > 0);
      end = phrase ? Math.min(end, at) : end;
    }
    return heading.substring(0, end);
  }

  private boolean isFunction(String word, List<String> words) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean edge = word.equals(words.get(0)) || word.equals(words.get(words.size() - 1));
    return stop.isFunction(lower) && !isMarked(word) && (edge || !INNER.contains(lower));
  }

  /** {@code Wash -> using soap}: a word that opens instructions is no name without capitals. */
  private boolean isPlainVerb(String name) {
    return stop.isVerb(name) && !isMarked(name);
  }

  private static boolean has(List<String> words, Set<String> some) {
    return words.stream().anyMatch(word -> some.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCode(String name) {
    return name.chars().anyMatch(c -> "#={}<>[]\\|$_;@*,:".indexOf(c) >= 0)
        || name.indexOf('.', name.indexOf('.', 1) + 1) > name.indexOf('.', 1)
        || name.indexOf('/') != name.lastIndexOf('/')
        || name.chars().noneMatch(Character::isLetter);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static List<String> words(String name) {
    return Words.of(name).stream().map(Words.Word::text).collect(Collectors.toList());
  }
}
