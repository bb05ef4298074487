package dev.studysite.lexicon;

import dev.studysite.text.Once;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Right forms of words and names. Holds no wrong ones: what differs from a right form by little is
 * found by comparing, not by looking up.
 */
public final class Lexicon {

  private static final String SEAMS = " ./-";

  private final English english;
  private final WordCounts counts;
  private final List<KnownName> names;
  private final NameMatcher<KnownName> matcher;
  private final Set<String> subject;
  private final Set<String> terms;
  private final Languages languages = new Languages();
  private final Map<String, List<String>> confusions = Resources.lists("confusions.tsv");
  private final Once<ContextCounts> contexts;

  Lexicon(
      English english,
      WordCounts counts,
      List<KnownName> names,
      Set<String> subject,
      Set<String> terms) {
    this.english = english;
    contexts = new Once<>(() -> Resources.contexts("contexts.gz", english::tags));
    this.counts = counts;
    this.names = List.copyOf(names);
    this.subject = Set.copyOf(subject);
    this.terms = withPieces(names, terms);
    NameMatcher.Builder<KnownName> builder = NameMatcher.builder();
    for (KnownName name : names) {
      builder.add(name.text(), name, name.form().letters());
      for (String also : name.form().also()) {
        builder.add(also, new KnownName(also, name.form(), name.standing()), name.form().letters());
      }
    }
    matcher = builder.build();
  }

  /** Every known name; names of later layers come first. */
  public List<KnownName> names() {
    return names;
  }

  /** Finds the known names, and their other forms, in text. */
  public NameMatcher<KnownName> matcher() {
    return matcher;
  }

  /** True for a word that is right though no general dictionary has it, in small letters. */
  public boolean isTerm(String small) {
    return terms.contains(small);
  }

  /** The name that a text as a whole is written for, whatever its case. */
  public Optional<KnownName> named(String text) {
    return matcher.matches(text).stream()
        .filter(match -> match.end() - match.start() == text.length())
        .map(NameMatch::value)
        .findFirst();
  }

  /** The words of general English that one or two edits part from another, sorted. */
  public Set<String> near(String small, int edits) {
    return english.near(small, edits);
  }

  /** True for a name that only notes on the pack's subject hold: the pack itself declares it. */
  public boolean isOfSubject(KnownName name) {
    return subject.contains(name.text());
  }

  /** What tells English from other languages. */
  public Languages languages() {
    return languages;
  }

  /** The words that writers take a word in small letters for; none for most words. */
  public List<String> confusedWith(String small) {
    return confusions.getOrDefault(small, List.of());
  }

  /** All words that writers take for another, in small letters. */
  public Set<String> confused() {
    return confusions.keySet();
  }

  /** Between which neighbours such words stand. */
  public ContextCounts contexts() {
    return contexts.get();
  }

  /** How often words stand beside each other in general English. */
  public WordCounts general() {
    return GeneralEnglish.counts();
  }

  /** True for a learned word or a name of any subject, as it stands: {@code anosmia}. */
  public boolean isLearned(String word) {
    return GeneralEnglish.isLearned(word);
  }

  /** How often words stand in the pack's corpus. */
  public WordCounts counts() {
    return counts;
  }

  /** True for a word of general English, American or British, as it stands or in small letters. */
  public boolean isEnglish(String word) {
    return commonness(word) >= 0;
  }

  /** True for a name of general English, as it stands: {@code Mac}. */
  public boolean isName(String word) {
    return english.frequency(word) >= 0 && english.frequency(word.toLowerCase(Locale.ROOT)) < 0;
  }

  /**
   * How common a word of general English is.
   *
   * @return 0 for the rarest to 25 for the commonest; -1 for no word of the language
   */
  public int commonness(String word) {
    int asItStands = english.frequency(word);
    return asItStands >= 0 ? asItStands : english.frequency(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The parts of speech a word in small letters can be, in Penn treebank tags: {@code NNS}; {@code
   * NNU} where it cannot be counted.
   */
  public Set<String> tags(String word) {
    return english.tags(word);
  }

  private static Set<String> withPieces(List<KnownName> names, Set<String> terms) {
    Set<String> all = new HashSet<>(terms);
    for (KnownName name : names) {
      addPieces(name.text().toLowerCase(Locale.ROOT), all);
    }
    return all;
  }

  private static void addPieces(String name, Set<String> all) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || SEAMS.indexOf(name.charAt(i)) >= 0) {
        all.add(name.substring(start, i));
        start = i + 1;
      }
    }
  }
}
