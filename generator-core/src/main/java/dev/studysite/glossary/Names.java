package dev.studysite.glossary;

import dev.studysite.lexicon.Makers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** When two spellings are one name. */
final class Names {

  private static final int LONG_NAME = 3;
  private static final int SHORTEST_STEM = 5;

  private Names() {}

  /**
   * What two spellings of one name share: {@code AWS E-Reader}, {@code e readers} give {@code
   * ereader}.
   */
  static String key(String name) {
    String bare = withoutMaker(name);
    return TermKey.of(singular(bare)).text();
  }

  /**
   * What names of the same words in another order share: {@code inspection sea level}, {@code
   * sea-level inspection}; empty for names of one or two words.
   */
  static String anyOrder(String name) {
    List<String> parts = new ArrayList<>();
    for (Words.Word word : Words.of(withoutMaker(name))) {
      Words.parts(word).forEach(part -> parts.add(singular(part.lower())));
    }
    Collections.sort(parts);
    return parts.size() < 3 ? "" : String.join(" ", parts);
  }

  /**
   * What names of three words and more share whose words differ in their endings only: {@code
   * Custom garden tools} and {@code Customer garden tool}, {@code LocalMaterialCache} and {@code
   * LocalMaterialsCache}; empty for shorter names.
   */
  static String stems(String name) {
    List<String> stems = new ArrayList<>();
    for (Words.Word word : Words.of(withoutMaker(name))) {
      for (Words.Word part : Words.parts(word)) {
        humps(part.text()).forEach(hump -> stems.add(stem(hump.toLowerCase(Locale.ROOT))));
      }
    }
    return stems.size() < LONG_NAME ? "" : String.join(" ", stems);
  }

  /** The parts of a name that begin with a capital behind a small letter. */
  static List<String> humps(String word) {
    List<String> humps = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        humps.add(word.substring(start, i));
        start = i;
      }
    }
    humps.add(word.substring(start));
    return humps;
  }

  private static String stem(String word) {
    String one = singular(word);
    boolean doer = one.endsWith("er") && one.length() - 2 >= SHORTEST_STEM;
    boolean many = one.endsWith("cs") && one.length() - 1 >= SHORTEST_STEM;
    return doer || many ? one.substring(0, one.length() - (doer ? 2 : 1)) : one;
  }

  /** Without the plural's ending of its last word: {@code tool boxes}, {@code berries}. */
  static String singular(String name) {
    int length = name.length();
    boolean plural =
        length > 3
            && name.charAt(length - 1) == 's'
            && Character.isLowerCase(name.charAt(length - 2))
            && name.indexOf(' ') < length - 3;
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.endsWith("'s") || name.endsWith("’s") || Acronyms.isInflected(name)) {
      return Acronyms.singular(name);
    }
    if (!plural || endsWithAny(lower, "ss", "us", "is", "ws") || isScience(lower)) {
      return name;
    }
    if (lower.endsWith("ies") && length > 4) {
      return name.substring(0, length - 3) + "y";
    }
    boolean hissing = endsWithAny(lower, "xes", "ches", "shes", "sses");
    return name.substring(0, length - (hissing ? 2 : 1));
  }

  /** {@code AWS Harbour Cranes} is Harbour Cranes; {@code AWS rented crane} stays as it is. */
  static String withoutMaker(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String maker : Makers.omitted()) {
      if (lower.startsWith(maker.toLowerCase(Locale.ROOT))
          && isName(name.substring(maker.length()))) {
        return name.substring(maker.length());
      }
    }
    return name;
  }

  /**
   * True for what would be a name by itself: marked by capitals, or of two words that have them.
   */
  private static boolean isName(String rest) {
    int space = rest.indexOf(' ');
    String first = space < 0 ? rest : rest.substring(0, space);
    boolean capital = !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    boolean participle = first.endsWith("ed");
    boolean marked = Headwords.isMarked(first) || Acronyms.looksLikeOne(first);
    return marked || (capital && space > 0 && !participle);
  }

  /** {@code analytics}, {@code forensics}: no plural, unlike {@code metrics}. */
  private static boolean isScience(String word) {
    return endsWithAny(
        word, "ytics", "nsics", "ysics", "thetics", "omics", "otics", "istics", "atics", "nostics");
  }

  private static boolean endsWithAny(String word, String... endings) {
    return List.of(endings).stream().anyMatch(word::endsWith);
  }
}
