package dev.studysite.correct;

import dev.studysite.lexicon.Lexicon;
import dev.studysite.lexicon.WordCounts;
import java.util.Set;

/** Weighs a word against the one that stands in a place, by its neighbours and by the slip. */
final class WordWeights {

  private static final int RARE = 8;

  /** Lines up the dictionary's scale of commonness with counts of the pack's corpus. */
  private static final int COMMON_SHIFT = 8;

  /** Natural logarithms: one easy slip in about three hundred words. */
  private static final double SLIP = -5.5;

  private static final double SLIP_STEP = 0.5;
  private static final double ELSEWHERE = 2;
  private static final double FOREIGN = 2.5;
  private static final double MISPLACED = 5;

  /** What an expression of the subject adds to a doubt; it makes none sure. */
  private static final double FIXED = 3;

  /** The same where both are nouns of one stem: no slip of fingers, but of the mind. */
  private static final double NOUN = 9;

  private static final double OFTEN = 50;

  /** Words of one stem ({@code install}, {@code installer}) may both be meant; one is suggested. */
  private static final double DERIVED = 1;

  /** What one pair in the note itself counts in pairs of the corpus. */
  private static final int OWN = 5;

  private static final double APPLIED = 5;

  private final Lexicon lexicon;
  private final WordCounts counts;
  private final Chances chances;

  WordWeights(Lexicon lexicon) {
    this.lexicon = lexicon;
    counts = lexicon.counts();
    chances = new Chances(lexicon, 1);
  }

  /** Bayes: what the neighbours say for the candidate, against how seldom a hand slips so. */
  WordEvidence weigh(
      String word, String candidate, String before, String after, NoteEvidence note) {
    double here =
        Math.log(chance(candidate, before, after, note, 0) / chance(word, before, after, note, 1));
    double cost = SlipCost.of(word, candidate);
    boolean foreign = cost <= 2.5 && counts.of(word) == 0 && lexicon.commonness(word) <= RARE;
    double slip = SLIP - SlipCost.of(word, candidate) * SLIP_STEP + (foreign ? FOREIGN : 0);
    boolean elsewhere = note.any(candidate) + note.any(candidate + "s") > 0;
    boolean derived = Inflections.isDerived(word, candidate);
    double score =
        here
            + slip
            - (derived ? DERIVED : 0)
            + (elsewhere ? foreign ? 2 * ELSEWHERE : ELSEWHERE : 0)
            + (isMisplaced(word, candidate, before) ? MISPLACED : 0);
    String beside = counts.of(before, candidate) > 0 ? before : after;
    double seen = Math.max(counts.of(before, candidate), counts.of(candidate, after));
    boolean sure = score >= APPLIED && cost <= 4 && !derived;
    score +=
        isFixed(before, candidate, after) && !hasPair(before, word, after)
            ? expression(word, candidate)
            : 0;
    boolean own = note.pair(before, candidate) + note.pair(candidate, after) > 0;
    if (own && seen == 0) {
      String reason = "The note itself has '" + candidate + "' beside the same word elsewhere.";
      return new WordEvidence(candidate, score, sure, reason);
    }
    String ground =
        seen > 0
            ? "stands beside '" + beside + "' " + Math.round(seen) + " times"
            : "stands " + Math.round(counts.of(candidate)) + " times";
    String reason =
        "'"
            + candidate
            + "' "
            + ground
            + " in the subject's documentation, '"
            + word
            + (counts.of(word) > 0 ? "' hardly ever there." : "' nowhere.");
    return new WordEvidence(candidate, score, sure, reason);
  }

  /** Words that the subject has together far more often than chance has: an expression of it. */
  private boolean isFixed(String before, String word, String after) {
    return isFixed(before, word) || isFixed(word, after);
  }

  private boolean isFixed(String first, String second) {
    double pair = counts.of(first, second);
    double byChance = counts.of(first) * counts.of(second) / counts.total();
    return pair >= OFTEN && pair >= byChance * OFTEN;
  }

  /** Of two nouns of one stem the expression has one: {@code printer port}. */
  private double expression(String word, String candidate) {
    boolean nouns =
        Inflections.isDerived(word, candidate)
            && lexicon.tags(word).contains("NN")
            && lexicon.tags(candidate).contains("NN");
    return nouns ? NOUN : FIXED;
  }

  private boolean hasPair(String before, String word, String after) {
    return counts.of(before, word) > 0 || counts.of(word, after) > 0;
  }

  /** A third person right behind a bare verb is none: {@code get classifies}; a noun may be. */
  private boolean isMisplaced(String word, String candidate, String before) {
    Set<String> tags = before.isEmpty() ? Set.of() : lexicon.tags(before);
    boolean bare = tags.contains("VB") && !tags.contains("NN");
    return bare
        && lexicon.tags(word).equals(Set.of("VBZ"))
        && lexicon.tags(candidate).contains("NNS");
  }

  /**
   * The chance of a word between its neighbours, by pairs where the corpus or the note has them,
   * else by the word alone.
   *
   * @param self how often the note's own pairs are those of the place that is judged
   */
  private double chance(String word, String before, String after, NoteEvidence note, int self) {
    double total = chances.total();
    double common = Math.pow(2, lexicon.commonness(word) - COMMON_SHIFT);
    double alone = Math.max(chances.count(word), common);
    double left = before.isEmpty() ? 0 : pair(before, word, note, self);
    double right = after.isEmpty() ? 0 : pair(word, after, note, self);
    double first =
        before.isEmpty()
            ? alone / total
            : Chances.given(left, chances.count(before), alone / total);
    double second = after.isEmpty() ? 1 : Chances.given(right, alone, chances.count(after) / total);
    return first * second;
  }

  private double pair(String first, String second, NoteEvidence note, int self) {
    return chances.pair(first, second) + OWN * Math.max(0, note.pair(first, second) - self);
  }
}
