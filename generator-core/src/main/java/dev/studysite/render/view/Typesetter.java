package dev.studysite.render.view;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Section;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sets blocks and sections for a page: the same values for HTML pages, sheets and print. */
public final class Typesetter {

  private static final int DEEPEST_HEADING = 6;

  private final Weaver weaver;
  private final Cutter cutter;
  private final RemarkSetter remarks;
  private final Function<Integer, String> headingId;
  private final Function<BlockView, List<GlossView>> margin;

  /**
   * A typesetter for one text on one page.
   *
   * @param weaver weaves its passages
   * @param headingId what names the heading on a line of the note
   * @param margin the short definitions that should stand beside a block; mostly none
   */
  public Typesetter(
      Weaver weaver,
      Function<Integer, String> headingId,
      Function<BlockView, List<GlossView>> margin) {
    this.weaver = weaver;
    this.cutter = new Cutter(weaver.marks());
    this.remarks = new RemarkSetter(weaver.marks());
    this.headingId = headingId;
    this.margin = margin;
  }

  /** A typesetter for a text without headings and without notes in the margin. */
  public Typesetter(Weaver weaver) {
    this(weaver, line -> "", block -> List.of());
  }

  /**
   * A section and those inside it.
   *
   * @param level the level of its heading on the page; inner ones count on from there, to 6
   */
  public SectionView section(Section section, int level) {
    Optional<Passage> heading = section.heading().map(own -> own.text());
    int line = heading.map(Passage::firstLine).orElse(0);
    List<BlockView> blocks = new ArrayList<>(remarks.behind(heading.stream()));
    blocks.addAll(blocks(section.blocks()));
    return new SectionView(
        heading.isPresent() ? Math.min(level, DEEPEST_HEADING) : 0,
        line == 0 ? "" : headingId.apply(line),
        weaver.marks().shown(line),
        heading.map(weaver::weave).orElse(List.of()),
        blocks,
        section.sections().stream().map(inner -> section(inner, level + 1)).toList());
  }

  /**
   * A section whose heading the page shows itself; remarks on the heading come first.
   *
   * @param level the level that its heading has on the page; inner ones count on from there, to 6
   */
  public SectionView body(Section section, int level) {
    Section headless = new Section(Optional.empty(), section.blocks(), section.sections());
    SectionView view = section(headless, level);
    List<BlockView> blocks = new ArrayList<>(remarks(section.heading().map(own -> own.text())));
    blocks.addAll(view.blocks());
    return new SectionView(0, "", 0, List.of(), blocks, view.sections());
  }

  /** The remarks on a heading that the page shows itself. */
  public List<BlockView> remarks(Optional<Passage> heading) {
    return remarks.behind(heading.stream());
  }

  /** Blocks in order; definitions in a row come together. */
  public List<BlockView> blocks(List<Block> blocks) {
    List<BlockView> views = new ArrayList<>();
    for (BlockView view : grouped(blocks)) {
      List<GlossView> beside = margin.apply(view);
      if (!beside.isEmpty()) {
        views.add(new BlockView.Margin(beside));
      }
      views.add(view);
    }
    return views;
  }

  /** The pieces of a passage. */
  public List<Piece> pieces(Passage passage) {
    return weaver.weave(passage);
  }

  private List<BlockView> grouped(List<Block> blocks) {
    List<BlockView> views = new ArrayList<>();
    List<EntryView> entries = new ArrayList<>();
    for (Block block : blocks) {
      BlockView view = view(block);
      List<BlockView> behind = remarks.behind(block);
      if (view instanceof BlockView.Definitions definition) {
        entries.addAll(definition.entries());
      } else {
        addTogether(entries, views);
        views.add(view);
      }
      if (!behind.isEmpty()) {
        addTogether(entries, views);
        views.addAll(behind);
      }
    }
    addTogether(entries, views);
    return views;
  }

  private static void addTogether(List<EntryView> entries, List<BlockView> views) {
    if (!entries.isEmpty()) {
      views.add(new BlockView.Definitions(entries));
      entries.clear();
    }
  }

  private BlockView view(Block block) {
    return block.fold(
        new Block.Cases<>(this::paragraph, this::definition, this::list, this::code, this::table));
  }

  private BlockView paragraph(Block.Paragraph block) {
    return new BlockView.Paragraph(
        weaver.marks().shown(block.text().firstLine()),
        block.leadsIn(),
        weaver.weave(block.text()));
  }

  private BlockView definition(Block.Definition block) {
    EntryView entry = entry(block);
    return entry.isSplit()
        ? new BlockView.Definitions(List.of(entry))
        : new BlockView.Sentence(entry.line(), entry);
  }

  private EntryView entry(Block.Definition block) {
    Span head = block.head();
    Cutter.Parts lead = cutter.cut(block.text(), head.line(), head.start());
    Cutter.Parts term = cutter.cut(lead.after(), head.line(), head.end());
    Optional<Span> sign = block.sign().filter(span -> isBehind(span, head));
    Passage tail = new Passage(List.of());
    Passage body = term.after();
    String signText = "";
    if (sign.isPresent()) {
      Cutter.Parts beforeSign = cutter.cut(body, sign.get().line(), sign.get().start());
      Cutter.Parts afterSign = cutter.cut(beforeSign.after(), sign.get().line(), sign.get().end());
      tail = beforeSign.before();
      signText = afterSign.before().text();
      body = afterSign.after();
    }
    int line = block.text().firstLine();
    return new EntryView(
        weaver.marks().shown(line),
        weaver.weave(lead.before(), line),
        weaver.weave(term.before(), line),
        weaver.weave(tail, line),
        signText,
        weaver.weave(body, line));
  }

  private static boolean isBehind(Span sign, Span head) {
    return sign.line() > head.line() || (sign.line() == head.line() && sign.start() >= head.end());
  }

  private BlockView list(Block.ListBlock block) {
    Counting counting = block.ordered() ? Counting.of(block.items()) : Counting.NONE;
    List<String> bullets = block.bullets();
    List<ItemView> items = new ArrayList<>();
    for (int i = 0; i < block.items().size(); i++) {
      Block.Item item = block.items().get(i);
      String mark = block.ordered() ? counting.mark(item.marker()) : bullets.get(i);
      items.add(item(item, mark, counting.jump(i)));
    }
    return new BlockView.ItemList(counting.type(), items);
  }

  private ItemView item(Block.Item item, String mark, OptionalInt number) {
    if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph first) {
      List<BlockView> rest = rest(item, first);
      int line = weaver.marks().shown(first.text().firstLine());
      List<Piece> words = weaver.weave(first.text());
      return new ItemView(line, mark, number, words, Optional.empty(), rest);
    }
    if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Definition first) {
      List<BlockView> rest = rest(item, first);
      EntryView entry = entry(first);
      return new ItemView(entry.line(), mark, number, List.of(), Optional.of(entry), rest);
    }
    return new ItemView(0, mark, number, List.of(), Optional.empty(), grouped(item.blocks()));
  }

  private List<BlockView> rest(Block.Item item, Block first) {
    List<BlockView> rest = new ArrayList<>(remarks.behind(first));
    rest.addAll(grouped(item.blocks().subList(1, item.blocks().size())));
    return rest;
  }

  private BlockView code(Block.Code block) {
    List<BlockView.CodeLine> lines =
        block.lines().stream()
            .map(
                line ->
                    new BlockView.CodeLine(
                        weaver.marks().shown(line.number()), Quotes.straight(line.text())))
            .toList();
    return new BlockView.CodeBlock(block.language(), lines);
  }

  private BlockView table(Block.Table block) {
    int columns = block.rows().stream().mapToInt(List::size).max().orElse(0);
    return new BlockView.Table(
        block.header(), block.rows().stream().map(cells -> row(cells, columns)).toList());
  }

  /** A row that is shorter than others gets empty cells, as HTML asks. */
  private BlockView.Row row(List<Passage> cells, int columns) {
    int line = cells.stream().mapToInt(Passage::firstLine).filter(n -> n > 0).findFirst().orElse(0);
    Stream<List<Piece>> given = cells.stream().map(weaver::weave);
    Stream<List<Piece>> missing = Stream.generate(List::<Piece>of).limit(columns - cells.size());
    return new BlockView.Row(weaver.marks().shown(line), Stream.concat(given, missing).toList());
  }
}
