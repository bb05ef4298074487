package dev.studysite.glossary;

import java.util.Locale;

/** Who says what a term means. */
public enum Origin {
  /** The notes. */
  NOTES,
  /** The owner's {@code glossary.md}, or a lexicon. */
  AUTHORED,
  /** Both. */
  BOTH;

  /** The name that the reports use: {@code authored}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
