package dev.studysite.correct;

/**
 * A right word that a wrong one may stand for.
 *
 * @param word as it should be written
 * @param isName true for a name in its own case
 * @param score how likely it is meant, in binary logarithms
 * @param reason why, to go behind a colon
 */
record Candidate(String word, boolean isName, double score, String reason) {

  Candidate plus(double more) {
    return new Candidate(word, isName, score + more, reason);
  }
}
