package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says whether a word is right though no list may have it: words are made of words, with prefixes
 * and suffixes that English joins freely.
 */
final class KnownWords {

  private static final int SEEN = 20;
  private static final int SHORTEST_PART = 4;
  private static final int COMMON = 8;

  private static final Set<String> PREFIXES =
      Set.of(
          "un", "re", "pre", "sub", "non", "multi", "micro", "super", "inter", "intra", "auto",
          "cyber", "hyper", "anti", "over", "under", "meta", "mini", "mega", "cross", "geo", "bi",
          "tri", "co", "de", "dis", "mis", "out", "up", "down", "net", "host", "web", "pseudo",
          "proto", "ultra", "semi", "quasi", "counter", "crypto", "electro", "nano", "photo",
          "bio");

  private static final List<String> SUFFIXES =
      List.of(
          "less", "able", "ability", "ness", "wise", "like", "ful", "izer", "ization", "ized", "y");

  /** Prefixes that stand before verbs and what is made of them, hardly before another noun. */
  private static final Set<String> VERBAL = Set.of("re", "de", "dis", "mis", "un");

  private static final List<String> OF_VERBS = List.of("ion", "ment", "al", "able", "ance", "er");

  private final Lexicon lexicon;

  KnownWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True for a word of a list, its plural or possessive. */
  boolean isListed(String small) {
    return isItself(small)
        || (small.endsWith("'s") && isItself(small.substring(0, small.length() - 2)))
        || (small.endsWith("s") && lexicon.isTerm(small.substring(0, small.length() - 1)));
  }

  /** True for a name of the general list, written with its capital or without. */
  boolean isProper(Token token) {
    String small = token.small();
    String raised = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    return lexicon.isEnglish(token.text())
        || lexicon.isEnglish(raised)
        || (token.hasCapital() && lexicon.isLearned(raised));
  }

  private boolean isItself(String small) {
    return lexicon.isEnglish(small)
        || lexicon.isTerm(small)
        || lexicon.counts().of(small) >= SEEN
        || lexicon.isLearned(small);
  }

  /** True for a word made of two others, or of one with a prefix or suffix. */
  boolean isMade(String small) {
    for (int cut = 2; cut <= small.length() - SHORTEST_PART; cut++) {
      String head = small.substring(0, cut);
      String tail = small.substring(cut);
      boolean made =
          (PREFIXES.contains(head) && isCommon(tail))
              || (cut >= SHORTEST_PART && isCommon(head) && isCommon(tail));
      if (made) {
        return true;
      }
    }
    return isAdverb(small)
        || SUFFIXES.stream()
            .anyMatch(
                end ->
                    small.endsWith(end)
                        && isCommon(small.substring(0, small.length() - end.length())));
  }

  /**
   * {@code tuxedoed}: a noun that is no verb in the dictionary becomes one as it is. A verb's own
   * forms are there, so what looks like another one ({@code stoped}) is a slip; only whom it is
   * done to ({@code mentoree}) is not.
   */
  boolean isCoined(String small) {
    return isFrom(small, "ed", "NN", "VB")
        || isFrom(small, "ing", "NN", "VB")
        || isFrom(small, "ee", "VB", "JJ");
  }

  private boolean isFrom(String small, String ending, String tag, String noTag) {
    int stem = small.length() - ending.length();
    if (stem < SHORTEST_PART || !small.endsWith(ending)) {
      return false;
    }
    Set<String> tags = lexicon.tags(small.substring(0, stem));
    return tags.contains(tag) && !tags.contains(noTag);
  }

  /** {@code refundably}. */
  private boolean isAdverb(String small) {
    int stem = small.length() - 1;
    return (small.endsWith("ably") || small.endsWith("ibly"))
        && lexicon.isEnglish(small.substring(0, stem) + "e");
  }

  /** False for a word that only a verb's prefix before some noun makes: {@code recastle}. */
  boolean isWellMade(String small) {
    for (String prefix : VERBAL) {
      String tail = small.startsWith(prefix) ? small.substring(prefix.length()) : "";
      if (isCommon(tail)) {
        Set<String> tags = lexicon.tags(tail);
        return tags.stream().anyMatch(tag -> tag.startsWith("V") || tag.equals("JJ"))
            || OF_VERBS.stream().anyMatch(tail::endsWith);
      }
    }
    return true;
  }

  private boolean isCommon(String part) {
    return part.length() >= SHORTEST_PART
        && (lexicon.commonness(part) >= COMMON || lexicon.isTerm(part));
  }
}
