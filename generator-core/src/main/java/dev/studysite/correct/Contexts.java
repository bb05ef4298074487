package dev.studysite.correct;

import dev.studysite.lexicon.ContextCounts;

/**
 * How much likelier one word is than another between two neighbours: by the classes of these, which
 * every place has, and by the neighbours themselves where the corpora have them often enough (back
 * off with a Dirichlet prior, after MacKay and Peto, 1995).
 */
final class Contexts {

  /** So many sights of a neighbour weigh as much as its class. */
  private static final double PRIOR = 30;

  private final ContextCounts classes;
  private final Chances chances;

  Contexts(ContextCounts classes, Chances chances) {
    this.classes = classes;
    this.chances = chances;
  }

  /** The natural logarithm of how much likelier {@code other} is than {@code word}. */
  double ratio(String before, String word, String other, String after) {
    double together = Math.log(classes.of(other, before, after) / classes.of(word, before, after));
    return together + left(before, word, other) + right(word, other, after);
  }

  /** What the neighbour before says beyond its class. */
  private double left(String before, String word, String other) {
    return before.isEmpty()
        ? 0
        : beyond(
            chances.pair(before, word),
            chances.pair(before, other),
            share(classes.of(word, before, ""), classes.of(other, before, "")));
  }

  private double right(String word, String other, String after) {
    return after.isEmpty()
        ? 0
        : beyond(
            chances.pair(word, after),
            chances.pair(other, after),
            share(classes.of(word, "", after), classes.of(other, "", after)));
  }

  private static double share(double one, double other) {
    return one / (one + other);
  }

  private static double beyond(double word, double other, double share) {
    double expected = PRIOR * share;
    double rest = PRIOR - expected;
    return Math.log((other + rest) / rest) - Math.log((word + expected) / expected);
  }
}
