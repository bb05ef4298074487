package dev.studysite.remark;

import dev.studysite.outline.Block;
import dev.studysite.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * A remark as {@code remarks.md} has it.
 *
 * @param note the heading that it stands under
 * @param quote the quoted lines without their marks, at least one
 * @param kind what stands behind {@code Kind:}
 * @param since what stands behind {@code Since:}
 * @param text the rest
 * @param place the first quoted line as it stands in the file
 */
record Entry(
    Line note,
    List<String> quote,
    Optional<String> kind,
    Optional<String> since,
    List<Block> text,
    Line place) {

  /** Copies the lists. */
  Entry {
    quote = List.copyOf(quote);
    text = List.copyOf(text);
  }
}
