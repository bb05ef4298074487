package dev.studysite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.studysite.markdown.MarkdownOutliner;
import dev.studysite.outline.Block;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.outline.tree.Outliner;
import dev.studysite.read.NoteFormat;
import dev.studysite.read.OwnerFile;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published guide for those who write notes: each example is a block of {@code note} or {@code
 * markdown}, and the table below it says what each of its lines is.
 */
class GuideTest {

  private static final Path GUIDE = Path.of("..", "site-src", "pages", "writing-notes.md");
  private static final Outliner OUTLINER = new Outliner();
  private static final MarkdownOutliner MARKDOWN = new MarkdownOutliner();

  /** An example: the raw lines, and the rows of the table below them. */
  record Example(NoteFormat format, List<Line> lines, List<List<Passage>> rows) {

    /** What the table says of each line, by its number. */
    Map<Integer, String> said() {
      Map<Integer, String> said = new TreeMap<>();
      for (List<Passage> row : rows.subList(1, rows.size())) {
        String what = code(row.get(1));
        numbers(row.get(0).text())
            .forEach(
                number -> assertEquals(null, said.put(number, what), () -> "twice: " + number));
      }
      return said;
    }

    /** What each line is taken for, by its number. */
    Map<Integer, String> found() {
      RawNote note = new RawNote("example", format, "UTF-8", lines);
      Outline outline = format == NoteFormat.TEXT ? OUTLINER.outline(note) : MARKDOWN.outline(note);
      return outline.labels().stream()
          .collect(
              Collectors.toMap(
                  label -> label.line().number(), Example::words, (a, b) -> a, TreeMap::new));
    }

    private static String words(LineLabel label) {
      return (label.label().label() + " " + label.term()).strip();
    }

    /** The words that are set as code: the label and the term. */
    private static String code(Passage cell) {
      return cell.runs().stream()
          .filter(run -> run.kind() == Run.Kind.CODE)
          .map(Run::text)
          .collect(Collectors.joining(" "));
    }

    /** The numbers of {@code 4-6, 9}. */
    private static IntStream numbers(String cell) {
      return Stream.of(cell.split(", ", -1))
          .map(part -> part.split("-", -1))
          .flatMapToInt(
              ends ->
                  IntStream.rangeClosed(
                      Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
    }

    @Override
    public String toString() {
      return lines.get(0).text();
    }
  }

  static List<Example> examples() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(GUIDE)) {
      lines.add(new Line(lines.size() + 1, text));
    }
    List<Example> examples = new ArrayList<>();
    for (Topic topic : MARKDOWN.outline(new OwnerFile("pages/guide.md", lines)).topics()) {
      collect(topic.section(), examples);
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysOfEveryLineWhatItIs(Example example) {
    assertEquals(example.said(), example.found());
  }

  @Test
  void showsEveryLabel() throws IOException {
    Set<String> shown = new HashSet<>();
    for (Example example : examples()) {
      example.said().values().forEach(what -> shown.add(what.replaceAll(" .*", "")));
    }
    assertTrue(examples().size() >= 7, () -> "only " + shown);
    assertEquals(
        Set.of(
            "title",
            "h1",
            "h2",
            "para",
            "item",
            "subitem",
            "definition",
            "code",
            "table",
            "continuation"),
        shown);
  }

  private static void collect(Section section, List<Example> examples) {
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Code code && !code.language().isEmpty()) {
        examples.add(example(code, blocks.get(i + 1)));
      }
    }
    section.sections().forEach(inner -> collect(inner, examples));
  }

  private static Example example(Block.Code code, Block below) {
    Block.Table table = (Block.Table) below;
    boolean markdown = code.language().equals("markdown");
    int first = code.lines().get(0).number() - 1;
    List<Line> lines =
        code.lines().stream().map(line -> new Line(line.number() - first, line.text())).toList();
    return new Example(markdown ? NoteFormat.MARKDOWN : NoteFormat.TEXT, lines, table.rows());
  }
}
