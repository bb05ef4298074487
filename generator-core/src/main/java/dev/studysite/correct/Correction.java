package dev.studysite.correct;

import dev.studysite.text.Span;

/**
 * An edit of one line of a note. The note is never written to: pages show its words with the
 * applied edits made.
 *
 * @param span what it replaces; edits of one note never overlap
 * @param before the words that stand there
 * @param after the words that should; empty for a suggestion that only points at a doubt
 * @param kind what sort of slip it mends
 * @param action what became of it
 * @param confidence how likely it is right, from 0 to 1
 * @param reason why, in a sentence with its evidence
 * @param runnerUp the second-best words; empty where nothing else came near
 */
public record Correction(
    Span span,
    String before,
    String after,
    Kind kind,
    Action action,
    double confidence,
    String reason,
    String runnerUp)
    implements Comparable<Correction> {

  /** True where pages show {@code after}. */
  public boolean isApplied() {
    return action == Action.APPLIED;
  }

  /** The same in a line of the same words. */
  Correction on(int line) {
    Span there = new Span(line, span.start(), span.end());
    return new Correction(there, before, after, kind, action, confidence, reason, runnerUp);
  }

  /** By place. */
  @Override
  public int compareTo(Correction other) {
    return span.compareTo(other.span);
  }
}
