package dev.studysite.lexicon;

/**
 * What the dictionary does not tell of English: which words stand beside each other, and learned
 * words and names of other subjects ({@code general.counts.gz}, {@code general.words.gz}). Each is
 * read when it is first asked for, since most notes are done without.
 */
final class GeneralEnglish {

  private GeneralEnglish() {}

  private static final class Counts {
    static final WordCounts ALL = Resources.counts("general.counts.gz");
  }

  private static final class Learned {
    static final WordTable WORDS = Resources.words("general.words.gz");
  }

  /** How often words and pairs of words stand in definitions of general English. */
  static WordCounts counts() {
    return Counts.ALL;
  }

  /** True for a learned word or a name, as it stands. */
  static boolean isLearned(String word) {
    return Learned.WORDS.number(word) >= 0;
  }
}
