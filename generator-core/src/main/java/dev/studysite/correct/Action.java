package dev.studysite.correct;

import java.util.Locale;

/** What became of a correction. */
public enum Action {
  /** Sure enough to be made: pages show it. */
  APPLIED,
  /** Left to the owner. */
  SUGGESTED,
  /** The owner said no. */
  REJECTED;

  /** The name that the reports use: {@code applied}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
