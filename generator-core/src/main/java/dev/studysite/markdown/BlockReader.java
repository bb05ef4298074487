package dev.studysite.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.studysite.outline.Block;
import dev.studysite.outline.Label;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.inline.InlineRuns;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the block nodes of a file, and says what their lines are. */
final class BlockReader {

  /** What is nested deeper is read as text. */
  private static final int DEEPEST = 16;

  private final SourceMap source;
  private final LabelSheet labels;
  private final References references;
  private final boolean hidesComments;

  /**
   * A reader of one file.
   *
   * @param source the file
   * @param labels takes what each line is
   * @param references the definitions of addresses that words lead to
   * @param hidesComments true where HTML comments and unused definitions are not shown
   */
  BlockReader(SourceMap source, LabelSheet labels, References references, boolean hidesComments) {
    this.source = source;
    this.labels = labels;
    this.references = references;
    this.hidesComments = hidesComments;
  }

  /**
   * The blocks that a node outside of any list makes; none for breaks, comments and used
   * references.
   */
  List<Block> read(Node node) {
    return read(node, 0, 0);
  }

  /** The words of a heading, whose line is labelled. */
  Passage heading(Node node, Label label) {
    labels.set(firstLine(node), label, 0);
    return RunReader.read(source, node, hidesComments);
  }

  private List<Block> read(Node node, int depth, int nesting) {
    if (nesting > DEEPEST) {
      return List.of(verbatim(node, depth));
    }
    if (node instanceof ListBlock list) {
      return List.of(list(list, depth + 1, nesting + 1));
    }
    if (node instanceof BlockQuote) {
      return children(node, depth, nesting + 1);
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return code((com.vladsch.flexmark.util.ast.Block) node, depth);
    }
    if (node instanceof TableBlock table) {
      return List.of(new TableReader(source, labels, hidesComments).read(table, depth));
    }
    return readWords(node, depth);
  }

  private List<Block> readWords(Node node, int depth) {
    boolean comment = node instanceof HtmlCommentBlock && hidesComments;
    if (node instanceof ThematicBreak || comment) {
      return List.of();
    }
    if (node instanceof Reference definition) {
      boolean shown = !references.use(definition) && !hidesComments;
      return shown ? List.of(address(definition, depth)) : List.of();
    }
    if (node instanceof HtmlBlockBase || node.getFirstChild() == null) {
      return node.getChars().isBlank() ? List.of() : List.of(verbatim(node, depth));
    }
    Passage text = RunReader.read(source, node, hidesComments);
    if (text.runs().isEmpty()) {
      return List.of();
    }
    return List.of(said(text, firstLine(node), Label.PARA, depth));
  }

  /** Running text, or a definition where it opens with a stressed term and a sign. */
  private Block said(Passage text, int line, Label label, int depth) {
    return StressedTerm.in(text)
        .<Block>map(
            definition -> {
              labels.define(line, definition.term(), depth);
              return definition;
            })
        .orElseGet(
            () -> {
              labels.set(line, label, depth);
              return new Block.Paragraph(text, false, LabelSheet.sure(label));
            });
  }

  private List<Block> children(Node parent, int depth, int nesting) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(read(node, depth, nesting));
    }
    return blocks;
  }

  private Block list(ListBlock list, int depth, int nesting) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        items.add(item(item, depth, nesting));
      }
    }
    return list instanceof OrderedList ordered
        ? new Block.ListBlock(true, counted(items, ordered.getStartNumber()))
        : new Block.ListBlock(false, items);
  }

  /** Only the first number of a list counts in Markdown: {@code 1. 1. 1.} is one, two, three. */
  private static List<Block.Item> counted(List<Block.Item> items, int first) {
    List<Block.Item> counted = new ArrayList<>();
    for (Block.Item item : items) {
      counted.add(new Block.Item((first + counted.size()) + ".", item.blocks()));
    }
    return counted;
  }

  /** Every entry begins with words, if only with none: {@code - } with a list in it. */
  private Block.Item item(ListItem item, int depth, int nesting) {
    Label label = depth > 1 ? Label.SUBITEM : Label.ITEM;
    List<Block> blocks = new ArrayList<>();
    @Nullable Node first = item.getFirstChild();
    @Nullable Node rest = first;
    if (first instanceof com.vladsch.flexmark.ast.Paragraph) {
      Passage text = RunReader.read(source, first, hidesComments);
      blocks.add(said(text, firstLine(item), label, depth));
      rest = first.getNext();
    } else {
      blocks.add(new Block.Paragraph(new Passage(List.of()), false, LabelSheet.sure(label)));
    }
    for (Node node = rest; node != null; node = node.getNext()) {
      blocks.addAll(read(node, depth, nesting));
    }
    labelMarker(item, first, label, depth);
    return new Block.Item(item.getOpeningMarker().toString(), LeadIns.marked(blocks));
  }

  /** Where no words stand behind the marker, its line is an entry all the same. */
  private void labelMarker(ListItem item, @Nullable Node first, Label label, int depth) {
    int line = firstLine(item);
    if (first == null || firstLine(first) > line) {
      labels.set(line, label, depth);
    }
  }

  private List<Block> code(com.vladsch.flexmark.util.ast.Block node, int depth) {
    List<Line> lines = new ArrayList<>();
    for (BasedSequence content : node.getContentLines()) {
      Line line = source.lineAt(content.getStartOffset());
      lines.add(new Line(line.number(), content.trimEOL().toString()));
    }
    int last = source.lastLine(node.getStartOffset(), node.getEndOffset());
    labels.setAll(firstLine(node), last, Label.CODE, depth);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    String language =
        node instanceof FencedCodeBlock fenced
            ? fenced.getInfoDelimitedByAny(BLANK).toString()
            : "";
    return lines.isEmpty()
        ? List.of()
        : List.of(new Block.Code(lines, language, LabelSheet.sure(Label.CODE)));
  }

  private static final com.vladsch.flexmark.util.misc.CharPredicate BLANK =
      com.vladsch.flexmark.util.misc.CharPredicate.SPACE_TAB;

  /** Raw HTML and what is nested too deep: the characters as they stand. */
  private Block verbatim(Node node, int depth) {
    List<Run> runs = new ArrayList<>();
    for (Span span : source.spans(node.getStartOffset(), node.getEndOffset())) {
      runs.add(Run.text(span, source.in(span)));
    }
    labels.set(firstLine(node), Label.PARA, depth);
    return new Block.Paragraph(new Passage(runs), false, LabelSheet.sure(Label.PARA));
  }

  /** A definition that no words lead to: its address would be lost otherwise. */
  private Block address(Reference node, int depth) {
    List<Run> runs = new ArrayList<>();
    for (Span span : source.spans(node.getStartOffset(), node.getEndOffset())) {
      Line line = source.line(span.line());
      runs.addAll(InlineRuns.unmarked(line, span.start(), span.end(), Run.Kind.TEXT));
    }
    labels.set(firstLine(node), Label.PARA, depth);
    return new Block.Paragraph(new Passage(runs), false, LabelSheet.sure(Label.PARA));
  }

  private int firstLine(Node node) {
    return source.lineAt(node.getStartOffset()).number();
  }
}
