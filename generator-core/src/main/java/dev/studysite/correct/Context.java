package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;

/**
 * What the neighbours of a place say for a word in it: how often general English, the pack's corpus
 * and the note itself have the word beside them.
 */
final class Context {

  /** Small definitions say more of the language than a large corpus on one subject. */
  private static final int GENERAL = 2;

  /** What a pair in the note itself counts for. */
  private static final int OWN = 4;

  private final Lexicon lexicon;

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How often two words stand beside each other; 0 where either is missing. */
  double pair(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    return GENERAL * lexicon.general().of(first, second) + lexicon.counts().of(first, second);
  }

  /** Support for a word between its neighbours, in binary logarithms; 0 for none. */
  double support(String before, String word, String after, NoteEvidence note) {
    double left = pair(before, word) + own(before, word, note);
    double right = pair(word, after) + own(word, after, note);
    return (log(1 + left) + log(1 + right)) / 2;
  }

  private static double own(String first, String second, NoteEvidence note) {
    return first.isEmpty() || second.isEmpty() ? 0 : OWN * note.pair(first, second);
  }

  /** Binary logarithm. */
  static double log(double number) {
    return Math.log(number) / Math.log(2);
  }
}
