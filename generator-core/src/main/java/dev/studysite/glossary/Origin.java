package dev.studysite.glossary;

import java.util.Locale;

/**
 * Who says what a term means; where a term has an expansion, who gives that. So a term whose
 * letters only the glossary spells out is {@link #AUTHORED}, even where the notes say something
 * about it.
 */
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
