package dev.studysite;

import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an outline as text for golden files: a line a block, indented as it is nested; runs other
 * than plain text in brackets with the first letter of their kind, {@code ⟦C:PutItem⟧}.
 */
public final class OutlineText {

  private final StringBuilder out = new StringBuilder();

  private OutlineText() {}

  /** The whole outline: title, topics, blocks. */
  public static String of(Outline outline) {
    OutlineText text = new OutlineText();
    outline.title().ifPresent(title -> text.line(0, "TITLE " + runs(title.text().runs())));
    for (Topic topic : outline.topics()) {
      text.line(0, "TOPIC " + topic.key().path());
      text.section(topic.section(), 1);
    }
    return text.out.toString();
  }

  /** Runs of one line or several, with a slash where a new line begins. */
  public static String runs(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    int line = runs.isEmpty() ? 0 : runs.get(0).span().line();
    for (Run run : runs) {
      text.append(run.span().line() == line ? "" : " / ");
      line = run.span().line();
      text.append(run(run));
    }
    return text.toString();
  }

  private static String run(Run run) {
    if (run.kind() == Run.Kind.TEXT) {
      return run.text();
    }
    boolean own = run.target().isEmpty() || run.target().equals(run.text());
    String target = own ? "" : " → " + run.target();
    return "⟦"
        + run.kind().name().charAt(0)
        + run.kind().name().charAt(1)
        + ":"
        + run.text()
        + target
        + "⟧";
  }

  /** Every span that is shown, in the order of the tree; code as whole lines. */
  public static List<Span> spans(Outline outline) {
    List<Span> spans = new ArrayList<>();
    outline.title().ifPresent(title -> add(spans, title.text()));
    outline.topics().forEach(topic -> add(spans, topic.section()));
    return spans;
  }

  private static void add(List<Span> spans, Section section) {
    section.heading().ifPresent(heading -> add(spans, heading.text()));
    section.blocks().forEach(block -> add(spans, block));
    section.sections().forEach(inner -> add(spans, inner));
  }

  private static void add(List<Span> spans, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      add(spans, paragraph.text());
    } else if (block instanceof Block.Definition definition) {
      add(spans, definition.text());
    } else if (block instanceof Block.ListBlock list) {
      list.items().forEach(item -> item.blocks().forEach(inner -> add(spans, inner)));
    } else if (block instanceof Block.Code code) {
      code.lines().forEach(line -> spans.add(Span.of(line)));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> add(spans, cell)));
    }
  }

  private static void add(List<Span> spans, Passage passage) {
    passage.runs().forEach(run -> spans.add(run.span()));
  }

  private void section(Section section, int depth) {
    section.heading().ifPresent(heading -> line(depth, heading(heading)));
    section.blocks().forEach(block -> block(block, depth + 1));
    section.sections().forEach(inner -> section(inner, depth + 1));
  }

  private static String heading(Heading heading) {
    return "H" + heading.level() + " " + runs(heading.text().runs());
  }

  private void block(Block block, int depth) {
    if (block instanceof Block.Paragraph paragraph) {
      line(depth, (paragraph.leadsIn() ? "LEAD " : "PARA ") + runs(paragraph.text().runs()));
    } else if (block instanceof Block.Definition definition) {
      line(depth, definition(definition));
    } else if (block instanceof Block.ListBlock list) {
      list(list, depth);
    } else if (block instanceof Block.Code code) {
      line(depth, "CODE " + code.language());
      code.lines().forEach(inner -> line(depth, "  |" + inner.text()));
    } else if (block instanceof Block.Table table) {
      table(table, depth);
    }
  }

  private static String definition(Block.Definition definition) {
    String sign = definition.sign().map(span -> span.start() + "-" + span.end()).orElse("none");
    Span head = definition.head();
    return "DEF {"
        + definition.term()
        + "} head "
        + head.start()
        + "-"
        + head.end()
        + " sign "
        + sign
        + ": "
        + runs(definition.text().runs());
  }

  private void list(Block.ListBlock list, int depth) {
    line(depth, list.ordered() ? "OL" : "UL");
    for (Block.Item item : list.items()) {
      line(depth, "  ITEM " + item.marker());
      item.blocks().forEach(inner -> block(inner, depth + 2));
    }
  }

  private void table(Block.Table table, int depth) {
    line(depth, table.header() ? "TABLE with header" : "TABLE");
    for (List<Passage> row : table.rows()) {
      line(depth + 1, String.join(" ¦ ", row.stream().map(cell -> runs(cell.runs())).toList()));
    }
  }

  private void line(int depth, String text) {
    out.append((" ".repeat(2 * depth) + text).stripTrailing()).append('\n');
  }

  /** The lines of a text, cut at line feeds. */
  public static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    String[] parts = text.split("\n", -1);
    int last = parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
    for (int i = 0; i < last; i++) {
      lines.add(new Line(i + 1, parts[i]));
    }
    return lines;
  }
}
