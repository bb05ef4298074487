package dev.studysite.study;

import dev.studysite.correct.Action;
import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.Correction;
import dev.studysite.correct.Kind;
import dev.studysite.outline.Block;
import dev.studysite.outline.Evidence;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.TopicKey;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note for tests, sketched with a mark before each line: {@code = } the title, {@code # } a
 * chapter, {@code ## } a topic, {@code ### } a section in it, {@code - } an entry, {@code > } a
 * lead-in, {@code d } a definition with {@code " - "} between its parts, {@code c } code, {@code |
 * } a row; anything else is a paragraph.
 */
public final class SketchedNote {

  private static final Evidence SURE = new Evidence(1, "sketched", Label.PARA);

  private final String path;
  private final List<Line> lines = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Optional<Heading> title = Optional.empty();
  private Optional<Heading> chapter = Optional.empty();
  private Optional<Heading> topic = Optional.empty();
  private Optional<Heading> inner = Optional.empty();

  private SketchedNote(String path) {
    this.path = path;
  }

  /** The note of a sketch, without corrections. */
  public static CorrectedNote of(String path, String sketch) {
    return of(path, sketch, "", "");
  }

  /** The note of a sketch in which one word is corrected wherever it stands. */
  public static CorrectedNote of(String path, String sketch, String before, String after) {
    SketchedNote note = new SketchedNote(path);
    sketch.lines().forEach(note::line);
    note.closeTopic();
    RawNote raw = new RawNote(path, NoteFormat.TEXT, "UTF-8", note.lines);
    Outline outline = new Outline(raw, note.title, note.topics, List.of());
    return new CorrectedNote(outline, note.corrections(before, after), List.of());
  }

  /** The topics of a note as the boxes of one sheet. */
  public static Sheet sheet(CorrectedNote note) {
    String title =
        note.outline().title().map(heading -> note.correct(heading.text())).orElse("Untitled");
    return new Sheet(
        note.path(),
        title,
        note.outline().topics().stream().map(topic -> new Box(note, topic)).toList());
  }

  private void line(String sketched) {
    int space = sketched.indexOf(' ');
    String mark = space < 0 ? "" : sketched.substring(0, space);
    Line line = new Line(lines.size() + 1, sketched);
    lines.add(line);
    int from = space + 1;
    switch (mark) {
      case "=" -> title = Optional.of(heading(0, line, from));
      case "#" -> {
        closeTopic();
        chapter = Optional.of(heading(1, line, from));
        topic = chapter;
      }
      case "##" -> {
        closeTopic();
        topic = Optional.of(heading(2, line, from));
      }
      case "###" -> {
        closeSection();
        inner = Optional.of(heading(3, line, from));
      }
      case "-" -> item(line, from);
      case ">" -> blocks.add(new Block.Paragraph(passage(line, from), true, SURE));
      case "d" -> blocks.add(definition(line, from));
      case "c" -> code(new Line(line.number(), sketched.substring(from)));
      case "|" -> row(line, from);
      default -> blocks.add(new Block.Paragraph(passage(line, 0), false, SURE));
    }
  }

  private void item(Line line, int from) {
    Block words = new Block.Paragraph(passage(line, from), false, SURE);
    List<Block.Item> items = new ArrayList<>();
    if (lastBlock() instanceof Block.ListBlock list) {
      items.addAll(list.items());
      blocks.remove(blocks.size() - 1);
    }
    items.add(new Block.Item("-", List.of(words)));
    blocks.add(new Block.ListBlock(false, items));
  }

  private void code(Line line) {
    List<Line> code = new ArrayList<>();
    if (lastBlock() instanceof Block.Code before) {
      code.addAll(before.lines());
      blocks.remove(blocks.size() - 1);
    }
    code.add(line);
    blocks.add(new Block.Code(code, "", SURE));
  }

  private void row(Line line, int from) {
    List<Passage> cells = new ArrayList<>();
    int at = from;
    for (String cell : line.text().substring(from).split(" \\| ", -1)) {
      Span span = new Span(line.number(), at, at + cell.length());
      cells.add(new Passage(List.of(Run.text(span, cell))));
      at += cell.length() + 3;
    }
    List<List<Passage>> rows = new ArrayList<>();
    if (lastBlock() instanceof Block.Table before) {
      rows.addAll(before.rows());
      blocks.remove(blocks.size() - 1);
    }
    rows.add(cells);
    blocks.add(new Block.Table(true, rows, SURE));
  }

  private static Block definition(Line line, int from) {
    int sign = line.text().indexOf(" - ", from);
    Span head = new Span(line.number(), from, sign);
    return new Block.Definition(
        passage(line, from),
        head.in(line),
        head,
        Optional.of(new Span(line.number(), sign, sign + 3)),
        SURE);
  }

  private Object lastBlock() {
    return blocks.isEmpty() ? this : blocks.get(blocks.size() - 1);
  }

  private static Heading heading(int level, Line line, int from) {
    return new Heading(level, passage(line, from), SURE);
  }

  private static Passage passage(Line line, int from) {
    Span span = new Span(line.number(), from, line.text().length());
    return new Passage(List.of(Run.text(span, span.in(line))));
  }

  /** Puts what was read since the last inner heading below it. */
  private void closeSection() {
    if (inner.isPresent()) {
      sections.add(new Section(inner, blocks, List.of()));
      blocks.clear();
      inner = Optional.empty();
    } else if (!blocks.isEmpty()) {
      sections.add(0, new Section(Optional.empty(), blocks, List.of()));
      blocks.clear();
    }
  }

  private void closeTopic() {
    closeSection();
    boolean hasTop = !sections.isEmpty() && sections.get(0).heading().isEmpty();
    List<Block> own = hasTop ? sections.remove(0).blocks() : List.of();
    if (topic.isPresent() || !own.isEmpty()) {
      List<Heading> above = topic.equals(chapter) ? List.of() : chapter.stream().toList();
      String name = topic.map(heading -> heading.text().text()).orElse("");
      String key = above.isEmpty() ? name : above.get(0).text().text() + " / " + name;
      Section section = new Section(topic, own, sections);
      topics.add(new Topic(new TopicKey(path, key), above, section));
    }
    sections.clear();
    topic = Optional.empty();
  }

  private List<Correction> corrections(String before, String after) {
    List<Correction> corrections = new ArrayList<>();
    for (Line line : lines) {
      int at = before.isEmpty() ? -1 : line.text().indexOf(before);
      while (at >= 0) {
        Span span = new Span(line.number(), at, at + before.length());
        corrections.add(
            new Correction(span, before, after, Kind.NONWORD, Action.APPLIED, 1, "", ""));
        at = line.text().indexOf(before, at + before.length());
      }
    }
    return corrections;
  }
}
