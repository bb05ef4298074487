package dev.studysite.remark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is the matter with a passage. */
public enum RemarkKind {
  /** It was never so. */
  WRONG("Wrong"),
  /** It was so once. */
  OUTDATED("Out of date"),
  /** It can be read in more than one way, or in none. */
  UNCLEAR("Unclear");

  private final String words;

  RemarkKind(String words) {
    this.words = words;
  }

  /** The name that {@code remarks.md} uses: {@code outdated}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that readers see: {@code Out of date}. */
  public String words() {
    return words;
  }

  /** The kind of a name, capitals apart; none where there is no such kind. */
  static Optional<RemarkKind> of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
