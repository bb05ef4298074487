package dev.studysite.problem;

import java.util.Locale;

/** How much a problem matters; the order is from worst to least. */
public enum Severity {
  /** The site would be wrong or incomplete. */
  ERROR,
  /** The site is right, but somebody should look. */
  WARNING,
  /** Worth knowing; nothing to do. */
  INFO;

  /** The name that reports and the console use: {@code error}, {@code warning}, {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
