package dev.studysite.render.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry of a list.
 *
 * @param line where it begins in the note; 0 where it has no words of its own
 * @param mark the number or letter that stands before it, such as {@code 3.}; empty for a bullet
 * @param number the number it counts on from, where it is not one more than the one before
 * @param pieces its own words; none where it is a definition
 * @param entry its own words where it is a definition
 * @param blocks what is nested below it
 */
public record ItemView(
    int line,
    String mark,
    OptionalInt number,
    List<Piece> pieces,
    Optional<EntryView> entry,
    List<BlockView> blocks) {

  /** Copies the lists. */
  public ItemView {
    pieces = List.copyOf(pieces);
    blocks = List.copyOf(blocks);
  }

  /** True where it warns. */
  public boolean warns() {
    return Cautions.isOne(pieces);
  }

  /** The number as templates like it; empty where it is the next one. */
  public String value() {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  /** The definition in a list of its own, as templates like it; empty where it is none. */
  public List<EntryView> definition() {
    return entry.stream().toList();
  }
}
