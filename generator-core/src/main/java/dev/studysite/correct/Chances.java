package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.WordCounts;

/**
 * How often words stand alone and beside each other, in general English and, by its weight, in the
 * pack's corpus together; and how likely one follows another.
 */
final class Chances {

  /** The weight of an unseen pair, as in stupid backoff (Brants and others, 2007). */
  private static final double BACK_OFF = 0.4;

  /** What a pair that was never seen may have been missed: counts under three are not kept. */
  private static final double UNSEEN = 1.5;

  private final Lexicon lexicon;
  private final WordCounts pack;
  private final double weight;

  /**
   * Asks both corpora; that of general English is read with the first question.
   *
   * @param lexicon has them
   * @param weight what a sight in the pack's corpus counts, 1 in a note on its subject
   */
  Chances(Lexicon lexicon, double weight) {
    this.lexicon = lexicon;
    pack = lexicon.counts();
    this.weight = weight;
  }

  double total() {
    return lexicon.general().total() + weight * pack.total();
  }

  double count(String word) {
    return lexicon.general().of(word) + weight * pack.of(word);
  }

  double pair(String first, String second) {
    return lexicon.general().of(first, second) + weight * pack.of(first, second);
  }

  /**
   * The chance of a word behind another. A pair never seen beside a common word is likely none.
   *
   * @param pair how often both stand beside each other
   * @param first how often the first stands anywhere
   * @param second the chance of the second anywhere
   */
  static double given(double pair, double first, double second) {
    return pair > 0
        ? pair / Math.max(first, pair)
        : Math.min(BACK_OFF * second, UNSEEN / Math.max(first, UNSEEN));
  }
}
