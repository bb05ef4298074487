package dev.studysite.remark;

import dev.studysite.outline.Block;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.problem.Place;
import dev.studysite.problem.Problem;
import dev.studysite.read.RawNote;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the entries of {@code remarks.md}: below a heading that names a note a quotation, then
 * {@code Kind:} and perhaps {@code Since:}, then what is so. What stands before the first heading
 * of a note is a preface for those who read the file.
 */
final class EntryReader {

  private static final String KIND = "kind:";
  private static final String SINCE = "since:";

  private final RawNote file;
  private final List<Problem> problems;
  private final List<Entry> entries = new ArrayList<>();

  private Optional<Line> note = Optional.empty();
  private Optional<Draft> draft = Optional.empty();

  /** An entry that is being read. */
  private static final class Draft {
    private final int firstLine;
    private final int lastLine;
    private final List<String> kind = new ArrayList<>();
    private final List<String> since = new ArrayList<>();
    private final List<Block> text = new ArrayList<>();

    private Draft(int firstLine, int lastLine) {
      this.firstLine = firstLine;
      this.lastLine = lastLine;
    }
  }

  /**
   * A reader of one file.
   *
   * @param outline the file
   * @param problems takes what is wrong with its form
   */
  private EntryReader(Outline outline, List<Problem> problems) {
    this.file = outline.note();
    this.problems = problems;
  }

  /** The entries of a file in its order. */
  static List<Entry> read(Outline outline, List<Problem> problems) {
    EntryReader reader = new EntryReader(outline, problems);
    outline.topics().forEach(topic -> reader.section(topic.section()));
    reader.close();
    return List.copyOf(reader.entries);
  }

  private void section(Section section) {
    section
        .heading()
        .ifPresent(
            heading -> {
              close();
              Line line = file.line(heading.text().firstLine());
              note = Optional.of(new Line(line.number(), heading.text().text().strip()));
            });
    section.blocks().forEach(this::block);
    section.sections().forEach(this::section);
  }

  private void block(Block block) {
    int line = firstLine(block);
    if (draft.filter(open -> line > 0 && line <= open.lastLine).isPresent()) {
      return;
    }
    if (line > 0 && isQuoted(file.line(line))) {
      close();
      draft = Optional.of(new Draft(line, endOfQuote(line)));
    } else if (draft.isPresent()) {
      add(draft.get(), block);
    } else if (note.isPresent()) {
      problems.add(
          Problem.warning(
              Place.of(file.path(), file.line(line), 0),
              "no quotation says which words this is about",
              "Put the words of the note before it, behind '> '."));
    }
  }

  private void close() {
    draft.ifPresent(
        open -> {
          Line place = file.line(open.firstLine);
          if (note.isEmpty()) {
            problems.add(
                Problem.warning(
                    Place.of(file.path(), place, 0),
                    "no heading says which note these words are from",
                    "Put a heading before it, such as '## kms.txt'."));
          } else {
            entries.add(entry(open, note.get(), place));
          }
        });
    draft = Optional.empty();
  }

  private Entry entry(Draft open, Line heading, Line place) {
    List<String> quote = new ArrayList<>();
    for (int number = open.firstLine; number <= open.lastLine; number++) {
      quote.add(unquoted(file.line(number)));
    }
    return new Entry(
        heading,
        quote,
        open.kind.stream().findFirst(),
        open.since.stream().findFirst(),
        open.text,
        place);
  }

  private void add(Draft open, Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      open.text.add(block);
      return;
    }
    List<Run> words = new ArrayList<>();
    int setting = 0;
    for (Run run : paragraph.text().runs()) {
      int number = run.span().line();
      if (words.isEmpty() && number != setting && takes(open, file.line(number).text().strip())) {
        setting = number;
      }
      if (number != setting) {
        words.add(run);
      }
    }
    if (!words.isEmpty()) {
      open.text.add(
          new Block.Paragraph(new Passage(words), paragraph.leadsIn(), paragraph.evidence()));
    }
  }

  private static boolean takes(Draft open, String line) {
    return take(line, KIND, open.kind) || take(line, SINCE, open.since);
  }

  private static boolean take(String line, String key, List<String> values) {
    boolean isKey = line.toLowerCase(Locale.ROOT).startsWith(key);
    if (isKey) {
      values.add(line.substring(key.length()).strip());
    }
    return isKey;
  }

  private int endOfQuote(int from) {
    int end = from;
    while (end < file.lines().size() && !file.line(end + 1).isBlank()) {
      end++;
    }
    return end;
  }

  private static boolean isQuoted(Line line) {
    return line.text().stripLeading().startsWith(">");
  }

  private static String unquoted(Line line) {
    String text = line.text().strip();
    return (text.startsWith(">") ? text.substring(1) : text).strip();
  }

  private static int firstLine(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> paragraph.text().firstLine(),
            definition -> definition.text().firstLine(),
            list -> firstLine(list.items().get(0).blocks()),
            code -> code.lines().get(0).number(),
            table -> table.rows().get(0).stream().mapToInt(Passage::firstLine).max().orElse(0)));
  }

  private static int firstLine(List<Block> blocks) {
    return blocks.stream()
        .mapToInt(EntryReader::firstLine)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }
}
