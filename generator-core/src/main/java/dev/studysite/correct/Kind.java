package dev.studysite.correct;

import java.util.Locale;

/** What sort of slip a correction mends. */
public enum Kind {
  /** No word of the language. */
  NONWORD,
  /** A word, but the wrong one. */
  REAL_WORD,
  /** A name or technical term in another form than its owner's. */
  TERM_NAME,
  /** Capitals. */
  CASING,
  /** Agreement, number, articles, hyphens, spaces. */
  GRAMMAR,
  /** The words are right but the statement may not be. */
  SEMANTIC;

  /** The name that the reports use: {@code real-word}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
