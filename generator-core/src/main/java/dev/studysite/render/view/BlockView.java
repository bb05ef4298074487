package dev.studysite.render.view;

import java.util.List;

/**
 * A block, as a template shows it. Templates choose by the {@link #kind}. A line number of 0 means
 * that the block stands in no note.
 */
public sealed interface BlockView {

  /** The name that templates know the block by. */
  String kind();

  /**
   * Running text.
   *
   * @param line where it begins in the note
   * @param leadsIn true where it introduces what comes next
   * @param pieces the words
   */
  record Paragraph(int line, boolean leadsIn, List<Piece> pieces) implements BlockView {
    /** Copies the pieces. */
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    /** True where it warns. */
    public boolean warns() {
      return Cautions.isOne(pieces);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * A sentence that says what a term is, with the term somewhere inside.
   *
   * @param line where it begins in the note
   * @param entry the sentence; it has no sign
   */
  record Sentence(int line, EntryView entry) implements BlockView {
    @Override
    public String kind() {
      return "sentence";
    }
  }

  /**
   * Definitions in a row.
   *
   * @param entries the definitions, each with a sign
   */
  record Definitions(List<EntryView> entries) implements BlockView {
    /** Copies the entries. */
    public Definitions {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "definitions";
    }
  }

  /**
   * A list.
   *
   * @param type how it counts: {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}, as in HTML;
   *     empty where bullets stand before its entries
   * @param items the entries
   */
  record ItemList(String type, List<ItemView> items) implements BlockView {
    /** Copies the entries. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "list";
    }
  }

  /**
   * Code, configuration, a drawing.
   *
   * @param language the language where the note names it; empty elsewhere
   * @param lines the lines
   */
  record CodeBlock(String language, List<CodeLine> lines) implements BlockView {
    /** Copies the lines. */
    public CodeBlock {
      lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
      return "codeblock";
    }
  }

  /**
   * A line of code.
   *
   * @param line where it stands in the note
   * @param text the characters, with typographic quotes made straight
   */
  record CodeLine(int line, String text) {}

  /**
   * A table.
   *
   * @param header true where the first row names the columns
   * @param rows the rows
   */
  record Table(boolean header, List<Row> rows) implements BlockView {
    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * A row of a table.
   *
   * @param line where it stands in the note
   * @param cells the words of its cells
   */
  record Row(int line, List<List<Piece>> cells) {
    /** Copies the cells. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Remarks of the owner on what stands right before.
   *
   * @param remarks the remarks, at least one
   */
  record Remarks(List<RemarkView> remarks) implements BlockView {
    /** Copies the remarks. */
    public Remarks {
      remarks = List.copyOf(remarks);
    }

    @Override
    public String kind() {
      return "remarks";
    }
  }

  /**
   * Short definitions that stand in the margin beside the block after it.
   *
   * @param glosses the definitions, at least one
   */
  record Margin(List<GlossView> glosses) implements BlockView {
    /** Copies the definitions. */
    public Margin {
      glosses = List.copyOf(glosses);
    }

    @Override
    public String kind() {
      return "margin";
    }
  }
}
