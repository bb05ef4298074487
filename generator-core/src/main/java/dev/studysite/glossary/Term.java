package dev.studysite.glossary;

import dev.studysite.outline.Block;
import java.util.List;
import java.util.Optional;

/**
 * A term of the glossary.
 *
 * @param key what names it
 * @param name the headword as it should be written
 * @param also other right forms
 * @param expansion what its letters stand for, where that is known
 * @param origin who says what it means; with an expansion, who gives that
 * @param definition the authored definition; none where the owner wrote none
 * @param sayings where the notes say what it is, in the order of the notes
 * @param caseSensitive true where another case is another word: short acronyms
 */
public record Term(
    TermKey key,
    String name,
    List<String> also,
    Optional<Expansion> expansion,
    Origin origin,
    List<Block> definition,
    List<Saying> sayings,
    boolean caseSensitive) {

  /** Copies the lists. */
  public Term {
    also = List.copyOf(also);
    definition = List.copyOf(definition);
    sayings = List.copyOf(sayings);
  }
}
