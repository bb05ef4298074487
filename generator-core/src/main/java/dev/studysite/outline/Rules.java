package dev.studysite.outline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the short names of rules mean, from {@code rules.tsv}: a sentence for each. */
public final class Rules {

  private static final Map<String, String> SENTENCES =
      ShippedTable.beside(Rules.class, "rules.tsv").rows().stream()
          .map(row -> row.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

  private Rules() {}

  /**
   * The sentence that explains a rule to the author of a note.
   *
   * @param rule the short name, as {@link Evidence#rule} gives it
   * @return the sentence with its full stop; none for a name that no reader of notes gives
   */
  public static Optional<String> sentence(String rule) {
    return Optional.ofNullable(SENTENCES.get(rule));
  }
}
