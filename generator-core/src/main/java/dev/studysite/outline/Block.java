package dev.studysite.outline;

import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A piece of a section. Lists hold blocks again; all else holds text. */
public sealed interface Block {

  /** Why the lines were taken for this block; for lists and code the least sure of their lines. */
  Evidence evidence();

  /** One answer for each kind of block, so that no kind can be forgotten. */
  <R> R fold(Cases<R> cases);

  /**
   * Running text.
   *
   * @param text the words
   * @param leadsIn true where it introduces the list, code or definitions right after it
   * @param evidence why
   */
  record Paragraph(Passage text, boolean leadsIn, Evidence evidence) implements Block {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.paragraph().apply(this);
    }
  }

  /**
   * What a term is or does.
   *
   * @param text the whole text with term and sign, in the order of the note
   * @param term the headword; it may be shorter than the words of {@code head}
   * @param head the words that name the term
   * @param sign the dash, colon, arrow or equals sign between the parts with the white space around
   *     it; none in a sentence ("X is ...")
   * @param evidence why
   */
  record Definition(Passage text, String term, Span head, Optional<Span> sign, Evidence evidence)
      implements Block {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.definition().apply(this);
    }
  }

  /**
   * A list.
   *
   * @param ordered true where the entries are numbered
   * @param items the entries, at least one
   */
  record ListBlock(boolean ordered, List<Item> items) implements Block {
    /** Copies the entries. */
    public ListBlock {
      items = List.copyOf(items);
    }

    /**
     * What the bullets say beside each other, one for each entry: in a list with {@code +} and
     * {@code -} one is for and the other against. Empty where they say no more than "an entry".
     */
    public List<String> bullets() {
      boolean weighs = !ordered && has("+") && (has("-") || has("–") || has("−"));
      return items.stream().map(item -> weighs ? item.marker() : "").toList();
    }

    private boolean has(String bullet) {
      return items.stream().anyMatch(item -> item.marker().equals(bullet));
    }

    @Override
    public Evidence evidence() {
      return leastSure(items.stream().flatMap(item -> item.blocks().stream()).map(Block::evidence));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.list().apply(this);
    }
  }

  /**
   * An entry of a list.
   *
   * @param marker the bullet or number as it stands; empty where the entry has none
   * @param blocks a paragraph or definition first, then what is nested below it
   */
  record Item(String marker, List<Block> blocks) {
    /** Copies the blocks. */
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Code, configuration, a drawing: kept as it stands.
   *
   * @param lines the lines with their indentation, the blank ones between them too
   * @param language the language where the note names it; empty elsewhere
   * @param evidence why
   */
  record Code(List<Line> lines, String language, Evidence evidence) implements Block {
    /** Copies the lines. */
    public Code {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.code().apply(this);
    }
  }

  /**
   * A table.
   *
   * @param header true where the first row names the columns
   * @param rows the rows of cells; rows may differ in length
   * @param evidence why
   */
  record Table(boolean header, List<List<Passage>> rows, Evidence evidence) implements Block {
    /** Copies the rows. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.table().apply(this);
    }
  }

  /**
   * An answer for each kind of block.
   *
   * @param paragraph what to make of running text
   * @param definition what to make of a definition
   * @param list what to make of a list
   * @param code what to make of code
   * @param table what to make of a table
   * @param <R> what comes out
   */
  record Cases<R>(
      Function<Paragraph, R> paragraph,
      Function<Definition, R> definition,
      Function<ListBlock, R> list,
      Function<Code, R> code,
      Function<Table, R> table) {}

  private static Evidence leastSure(Stream<Evidence> all) {
    return all.min(Comparator.comparingDouble(Evidence::confidence))
        .orElseThrow(() -> new IllegalStateException("a list has at least one entry"));
  }
}
