package dev.studysite.correct;

import dev.studysite.lexicon.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which word an unknown one stands for.
 *
 * @param best the likeliest
 * @param second the next likely one; may be empty
 * @param confidence how sure it is, from 0 to 1
 */
record Verdict(Candidate best, String second, double confidence) {

  private static final int SHORTEST_SURE = 5;
  private static final int LONG = 9;
  private static final double AHEAD = 2.5;
  private static final double FAR_AHEAD = 4.5;

  /** A slip in the first letter costs more than this. */
  private static final double FIRST = 4;

  private static final double GOOD = 8;
  private static final double GOOD_IF_EASY = 6;
  private static final double SURE = 0.99;
  private static final double LIKELY = 0.85;
  private static final double DOUBTFUL = 0.5;
  private static final List<String> LEARNED_ENDINGS = List.of("a", "i", "o", "u", "us", "um", "ae");

  /** The figures are those of clean notes that a seeded hand spoilt: see {@code CorrectQuality}. */
  static Verdict of(String word, List<Candidate> here) {
    Candidate best = here.get(0);
    Optional<Candidate> next = next(here);
    double ahead = best.score() - next.map(Candidate::score).orElse(0.0);
    double cost = SlipCost.of(word, best.word().toLowerCase(Locale.ROOT));
    boolean easy = !best.isName() && cost <= 2;
    boolean good = best.score() >= (easy ? GOOD_IF_EASY : GOOD) + (cost > FIRST ? FIRST : 0);
    double confidence = ahead >= AHEAD && best.score() >= GOOD ? LIKELY : DOUBTFUL;
    if (good && ahead >= Math.min(FAR_AHEAD, AHEAD + cost / 2) && word.length() >= SHORTEST_SURE) {
      confidence = SURE;
    }
    String second = next.map(Candidate::word).orElse("");
    return new Verdict(best, second, best.isName() ? confidence : limited(word, best, confidence));
  }

  /** The likeliest other word; a name and its small form are one. */
  private static Optional<Candidate> next(List<Candidate> here) {
    String best = here.get(0).word();
    return here.stream().filter(one -> !one.word().equalsIgnoreCase(best)).findFirst();
  }

  /**
   * Two slips in one word, letters before or behind it, another language's ending: no proof. In a
   * long word two wrong vowels are one slip of the ear, but not at the end: {@code inventoryis} is
   * two words.
   */
  private static double limited(String word, Candidate best, double confidence) {
    String right = best.word();
    boolean far = Similar.distance(word, right, 2) > 1;
    boolean affixed =
        word.length() == right.length() + 1
            && (word.endsWith(right) || word.startsWith(right))
            && SlipCost.of(word, right) > 1;
    if ((far && word.startsWith(right)) || isLearned(word, right)) {
      return DOUBTFUL;
    }
    return (far && !isMisheard(word, right)) || affixed ? Math.min(confidence, LIKELY) : confidence;
  }

  private static boolean isMisheard(String word, String right) {
    boolean ends = right.length() > LONG / 2 && word.endsWith(right.substring(right.length() - 2));
    return ends && word.length() >= LONG && SlipCost.isMisheard(word, right);
  }

  /** {@code externa} beside "external": only the ending differs, and it may be Latin. */
  private static boolean isLearned(String word, String right) {
    int stem = Math.min(word.length(), right.length()) - 1;
    boolean ending =
        word.regionMatches(0, right, 0, stem) && LEARNED_ENDINGS.stream().anyMatch(word::endsWith);
    return ending && !right.equals(word + "n");
  }

  Verdict atMost(double limit) {
    return new Verdict(best, second, Math.min(confidence, limit));
  }
}
