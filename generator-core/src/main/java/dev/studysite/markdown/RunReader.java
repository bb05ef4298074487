package dev.studysite.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.inline.InlineRuns;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the inline nodes of one block into runs. Raw HTML is text, never markup. */
final class RunReader {

  /** Nodes nested deeper than this are read as text. */
  private static final int DEEPEST = 64;

  private final SourceMap source;
  private final boolean hidesComments;
  private final List<Run> runs = new ArrayList<>();

  private RunReader(SourceMap source, boolean hidesComments) {
    this.source = source;
    this.hidesComments = hidesComments;
  }

  /**
   * The words of a block.
   *
   * @param source the file
   * @param block the node whose children are read
   * @param hidesComments true where HTML comments are not shown
   */
  static Passage read(SourceMap source, Node block, boolean hidesComments) {
    RunReader reader = new RunReader(source, hidesComments);
    reader.children(block, new Style(Run.Kind.TEXT, "", 0));
    return new Passage(reader.runs);
  }

  /** How words are shown at some depth of the tree. */
  private record Style(Run.Kind kind, String target, int depth) {

    Style as(Run.Kind inner) {
      // Words of a link stay so, however they are stressed.
      return new Style(kind == Run.Kind.LINK ? kind : inner, target, depth + 1);
    }

    Style deeper() {
      return as(kind);
    }

    Style leadingTo(String address) {
      return new Style(Run.Kind.LINK, address, depth + 1);
    }
  }

  private void children(Node parent, Style style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, style);
    }
  }

  private void read(Node node, Style style) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return;
    }
    if (style.depth() > DEEPEST || node instanceof Text) {
      words(node.getStartOffset(), node.getEndOffset(), style);
    } else if (node instanceof DelimitedNodeImpl delimited) {
      delimited(delimited, style);
    } else if (node instanceof TextBase) {
      children(node, style.deeper());
    } else {
      readRare(node, style);
    }
  }

  private void delimited(DelimitedNodeImpl node, Style style) {
    if (node instanceof Code) {
      Style code = style.as(Run.Kind.CODE);
      BasedSequence text = node.getText();
      verbatim(text.getStartOffset(), text.getEndOffset(), code);
    } else if (node instanceof StrongEmphasis) {
      children(node, style.as(Run.Kind.STRONG));
    } else if (node instanceof Emphasis) {
      children(node, style.as(style.kind() == Run.Kind.STRONG ? style.kind() : Run.Kind.EMPHASIS));
    } else {
      children(node, style.deeper());
    }
  }

  private void readRare(Node node, Style style) {
    if (node instanceof InlineLinkNode link) {
      BasedSequence text = link.getText().isBlank() ? link.getUrl() : link.getText();
      link(link, text, link.getUrl().unescape(), style);
    } else if (node instanceof RefNode reference) {
      reference(reference, style);
    } else if (node instanceof AutoLink auto) {
      address(auto.getText(), auto.getText().toString());
    } else if (node instanceof MailLink mail) {
      address(mail.getText(), "mailto:" + mail.getText());
    } else if (node instanceof HtmlEntity) {
      entity(node, style);
    } else if (!(node instanceof HtmlInlineComment && hidesComments)) {
      verbatim(node.getStartOffset(), node.getEndOffset(), style);
    }
  }

  private void reference(RefNode node, Style style) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null) {
      verbatim(node.getStartOffset(), node.getEndOffset(), style);
      return;
    }
    BasedSequence text = node.getText().isEmpty() ? node.getReference() : node.getText();
    link(node, text, reference.getUrl().unescape(), style);
  }

  private void link(Node node, BasedSequence text, String address, Style style) {
    if (node.getFirstChild() == null) {
      verbatimLink(text, address, style);
      return;
    }
    // A picture among the words of a link is part of them.
    Optional<String> target =
        style.kind() == Run.Kind.LINK ? Optional.empty() : LinkTarget.of(address);
    children(node, target.map(style::leadingTo).orElse(style.deeper()));
  }

  private void verbatimLink(BasedSequence text, String address, Style style) {
    Style shown = LinkTarget.of(address).map(style::leadingTo).orElse(style);
    verbatim(text.getStartOffset(), text.getEndOffset(), shown);
  }

  private void address(BasedSequence text, String target) {
    Optional<String> allowed = LinkTarget.of(target);
    Run.Kind kind = allowed.isPresent() ? Run.Kind.URL : Run.Kind.TEXT;
    verbatim(text.getStartOffset(), text.getEndOffset(), new Style(kind, allowed.orElse(""), 0));
  }

  private void entity(Node node, Style style) {
    for (Span span : source.spans(node.getStartOffset(), node.getEndOffset())) {
      runs.add(new Run(style.kind(), span, node.getChars().unescape(), style.target()));
    }
  }

  private void verbatim(int start, int end, Style style) {
    for (Span span : source.spans(start, end)) {
      runs.add(new Run(style.kind(), span, source.in(span), style.target()));
    }
  }

  private void words(int start, int end, Style style) {
    for (Span span : source.spans(start, end)) {
      Line line = source.line(span.line());
      if (source.in(span).indexOf('\\') < 0) {
        plain(line, span, style);
      } else {
        escaped(line, span, style);
      }
    }
  }

  /** A backslash that escapes is left out between two runs. */
  private void escaped(Line line, Span span, Style style) {
    int from = span.start();
    for (int i = span.start(); i + 1 < span.end(); i++) {
      if (line.text().charAt(i) == '\\' && isPunctuation(line.text().charAt(i + 1))) {
        piece(new Span(line.number(), from, i), style);
        from = ++i;
      }
    }
    piece(new Span(line.number(), from, span.end()), style);
  }

  /** Words without escapes, in which identifiers and addresses are looked for. */
  private void plain(Line line, Span span, Style style) {
    if (style.kind() == Run.Kind.LINK) {
      piece(span, style);
    } else {
      runs.addAll(InlineRuns.unmarked(line, span.start(), span.end(), style.kind()));
    }
  }

  private void piece(Span span, Style style) {
    if (span.length() > 0) {
      runs.add(new Run(style.kind(), span, source.in(span), style.target()));
    }
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
