package dev.studysite.correct;

import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a note with what the outline leaves open to correction: plain runs of running text.
 * Code, addresses and everything that stands in no passage is closed.
 */
final class OpenText {

  private final Outline outline;
  private final boolean[] @Nullable [] open;
  private final Block.Cases<Boolean> cases =
      new Block.Cases<>(
          paragraph -> add(paragraph.text()),
          definition -> add(definition.text()),
          this::addList,
          code -> false,
          this::addTable);

  private OpenText(Outline outline) {
    this.outline = outline;
    open = new boolean[outline.note().lines().size() + 1][];
  }

  /**
   * The lines with open text, in order.
   *
   * @param words takes the words of the note
   */
  static List<LineText> lines(Outline outline, NoteWords words) {
    OpenText text = new OpenText(outline);
    outline.title().map(Heading::text).ifPresent(text::add);
    for (Topic topic : outline.topics()) {
      topic.above().forEach(heading -> text.add(heading.text()));
      text.addSection(topic.section());
    }
    return text.cut(words);
  }

  /** A line that stands there again is not cut again. */
  private List<LineText> cut(NoteWords words) {
    boolean[] goesOn = goingOn();
    Map<String, LineText> byText = new HashMap<>();
    List<LineText> lines = new ArrayList<>();
    for (int number = 1; number < open.length; number++) {
      boolean @Nullable [] flags = open[number];
      if (flags != null) {
        Line line = outline.note().line(number);
        LineText known = byText.get(line.text());
        if (known != null && known.isLike(flags, goesOn[number])) {
          lines.add(known.again(line, lines.size()));
        } else {
          LineText fresh = new LineText(line, flags, goesOn[number], lines.size(), words);
          byText.put(line.text(), fresh);
          lines.add(fresh);
        }
      }
    }
    return lines;
  }

  private boolean[] goingOn() {
    boolean[] goesOn = new boolean[open.length];
    for (LineLabel label : outline.labels()) {
      goesOn[label.line().number()] = label.label() == Label.CONTINUATION;
    }
    return goesOn;
  }

  private void addSection(Section section) {
    section.heading().map(Heading::text).ifPresent(this::add);
    section.blocks().forEach(block -> block.fold(cases));
    section.sections().forEach(this::addSection);
  }

  private boolean addList(Block.ListBlock list) {
    list.items().forEach(item -> item.blocks().forEach(block -> block.fold(cases)));
    return true;
  }

  private boolean addTable(Block.Table table) {
    table.rows().forEach(row -> row.forEach(this::add));
    return true;
  }

  private boolean add(Passage passage) {
    for (Run run : passage.runs()) {
      if (run.isOpen() && run.text().length() == run.span().length()) {
        int line = run.span().line();
        int length = outline.note().line(line).text().length();
        boolean @Nullable [] known = open[line];
        boolean[] flags = known == null ? new boolean[length] : known;
        open[line] = flags;
        Arrays.fill(flags, run.span().start(), run.span().end(), true);
      }
    }
    return true;
  }
}
