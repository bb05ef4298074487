package dev.studysite.correct;

/**
 * An edit that one tier asks for, or the claim that a stretch is right as it stands.
 *
 * @param start the first offset in the line
 * @param end the offset behind it
 * @param after what should stand there; the words themselves for a claim
 * @param kind what sort of slip it mends
 * @param confidence how likely it is right, from 0 to 1
 * @param words how many words it judges as one
 * @param reason why, in a sentence with its evidence
 * @param runnerUp the second-best words; may be empty
 */
record Proposal(
    int start,
    int end,
    String after,
    Kind kind,
    double confidence,
    int words,
    String reason,
    String runnerUp) {

  static Proposal of(
      int start, int end, String after, Kind kind, double confidence, int words, String reason) {
    return new Proposal(start, end, after, kind, confidence, words, reason, "");
  }

  /** A known name that stands there rightly: it keeps other edits away. */
  static Proposal keep(String text, int start, int end, int words) {
    return of(start, end, text, Kind.CASING, 0.9, words, "");
  }

  /** What it adds to a reading of the line: long and likely ones before short and doubtful ones. */
  double weight() {
    return confidence * Math.pow(words, 1.5);
  }

  boolean changes(LineText line) {
    return after.length() != end - start || !line.text().startsWith(after, start);
  }
}
