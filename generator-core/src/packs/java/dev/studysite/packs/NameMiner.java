package dev.studysite.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds names by how a corpus writes them inside its sentences: word groups that stand in capitals
 * nearly always. The first word of a sentence says nothing about its case and is left out.
 */
final class NameMiner {

  private static final int LONGEST = 5;
  private static final int SEEN = 5;
  private static final int SHARE = 80;
  private static final double FRAGMENT = 0.8;
  private static final Set<String> INNER = Set.of("of", "for", "and", "on");

  /** One parted occurrence in so many is enough to take a joined one for code. */
  private static final int PARTED = 10;

  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
  private static final Pattern CODE_END =
      Pattern.compile(".*(Exception|Request|Response|Arn|Id|Ids|Type|Name|Config|Job)");

  /** Single letters, {@code ARM-based}, {@code Step 2}, {@code Your Own ...}. */
  private static final Pattern NO_NAME =
      Pattern.compile(".|.*-[a-z]+|(The|Your|Using|Default|Step|Get|List) .*|(Windows|Linux|May|Jan|January|July|October|December) [0-9]+");

  private static final Set<String> MAKERS = Set.of("AWS", "Amazon");

  /** Titles of books and figures, not names of things. */
  private static final Set<String> TITLE_ENDS =
      Set.of("Guide", "Guides", "Reference", "FAQ", "FAQs", "Documentation", "Manual", "Tutorial");

  private final Map<String, Integer> surfaces = new HashMap<>();
  private final Map<String, Integer> foldedTotals = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A name with how often it was seen and whether the corpus itself declares it. */
  record Name(String form, String kind, int count, int share) {}

  SortedMap<String, Name> mine(Corpus corpus) {
    List<List<String>> groups = new ArrayList<>();
    for (String sentence : corpus.sentences()) {
      List<List<String>> parts = Words.groups(sentence);
      if (!parts.isEmpty()) {
        List<String> first = parts.get(0);
        parts.set(0, first.subList(1, first.size()));
      }
      groups.addAll(parts);
    }
    groups.forEach(this::countSurfaces);
    groups.forEach(this::countFolded);
    Set<String> declared = declared(corpus.names());
    SortedMap<String, Name> names = new TreeMap<>();
    surfaces.forEach(
        (form, count) -> {
          if (isName(form, count, declared)) {
            String kind = declared.contains(form) ? "service" : "feature";
            names.put(form, new Name(form, kind, count, share(form, count)));
          }
        });
    names.keySet().removeAll(corpus.operations());
    Set<String> all = Set.copyOf(names.keySet());
    names.values().removeIf(name -> name.kind().equals("feature") && isPieced(name.form(), all));
    names.values().removeIf(name -> isPlural(name.form(), all));
    return names;
  }

  private void countSurfaces(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      int longestHere = 0;
      for (int length = 1; length <= LONGEST && from + length <= words.size(); length++) {
        List<String> part = words.subList(from, from + length);
        if (isNameShaped(part)) {
          surfaces.merge(String.join(" ", part), 1, Integer::sum);
          longestHere = length;
        }
      }
      countFragments(words, from, longestHere);
    }
  }

  /** Counts, for each group, how often it stood alone and not inside a longer one. */
  private void countFragments(List<String> words, int from, int longestHere) {
    boolean goesOnLeft = from > 0 && isCapital(words.get(from - 1)) && !isMaker(words.get(from - 1));
    if (longestHere > 0 && !goesOnLeft) {
      longest.merge(String.join(" ", words.subList(from, from + longestHere)), 1, Integer::sum);
    }
  }

  private void countFolded(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int length = 1; length <= LONGEST && from + length <= words.size(); length++) {
        String form = String.join(" ", words.subList(from, from + length));
        foldedTotals.merge(fold(form), 1, Integer::sum);
      }
    }
    if (foldedTotals.size() > 6_000_000) {
      foldedTotals.values().removeIf(count -> count == 1);
    }
  }

  private boolean isName(String form, int count, Set<String> declared) {
    boolean known = declared.contains(form);
    int enough = known ? 2 : SEEN;
    if (count < enough || endsLikeATitle(form)) {
      return false;
    }
    if (!known && isIdentifier(form, count)) {
      return false;
    }
    boolean alone = longest.getOrDefault(form, 0) >= count * (1 - FRAGMENT);
    return share(form, count) >= SHARE && (known || alone);
  }

  /** True for names side by side ({@code Lambda API}, {@code TCP and UDP}): each is known alone. */
  private static boolean isPieced(String form, Set<String> names) {
    for (int space = form.indexOf(' '); space > 0; space = form.indexOf(' ', space + 1)) {
      String rest = form.substring(space + 1).replaceFirst("^(and|of|on) ", "");
      if (names.contains(form.substring(0, space)) && names.contains(rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String form, Set<String> names) {
    return form.endsWith("s") && names.contains(form.substring(0, form.length() - 1));
  }

  /**
   * True for the names of fields and types ({@code ResourceType}), which running text parts into
   * plain words: many humps, or known in small letters with spaces.
   */
  private boolean isIdentifier(String form, int count) {
    String spaced = HUMP.matcher(form).replaceAll("$1 $2");
    long humps = spaced.chars().filter(c -> c == ' ').count() + 1;
    boolean code = form.indexOf(' ') < 0 && Character.isLowerCase(form.charAt(0)) && humps > 2;
    return form.indexOf(' ') < 0
        && humps > 1
        && (code
            || humps > 2
            || CODE_END.matcher(form).matches()
            || foldedTotals.getOrDefault(fold(spaced), 0) * PARTED >= count);
  }

  private static Set<String> declared(Set<String> names) {
    Set<String> declared = new HashSet<>();
    for (String name : names) {
      declared.add(name.replaceFirst("^(Amazon|AWS) +", ""));
    }
    return declared;
  }

  /** Of a hundred times that the words stood inside a sentence, how many they had this case. */
  private int share(String form, int count) {
    return 100 * count / Math.max(count, foldedTotals.getOrDefault(fold(form), count));
  }

  private static boolean isNameShaped(List<String> words) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (isMaker(first) && words.size() > 1 || !isCapital(first) || !isCapital(last)) {
      return false;
    }
    for (String word : words) {
      boolean maker = isMaker(word) && words.size() > 1;
      if (maker || !isCapital(word) && !INNER.contains(word)) {
        return false;
      }
    }
    return !last.endsWith("'s") && !Character.isDigit(first.charAt(0));
  }

  private static boolean endsLikeATitle(String form) {
    return TITLE_ENDS.contains(form.substring(form.lastIndexOf(' ') + 1))
        || NO_NAME.matcher(form).matches();
  }

  private static boolean isMaker(String word) {
    return MAKERS.contains(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase) || isNumber(word);
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
