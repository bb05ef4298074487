package dev.studysite.correct;

import dev.studysite.outline.Block;
import dev.studysite.outline.Heading;
import dev.studysite.outline.Label;
import dev.studysite.outline.Outline;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a note with what the outline leaves open to correction: plain runs of running text.
 * Code, addresses and everything that stands in no passage is closed.
 */
final class OpenText {

  private final Outline outline;
  private final SortedMap<Integer, boolean[]> open = new TreeMap<>();
  private final Block.Cases<Boolean> cases =
      new Block.Cases<>(
          paragraph -> add(paragraph.text()),
          definition -> add(definition.text()),
          this::addList,
          code -> false,
          this::addTable);

  private OpenText(Outline outline) {
    this.outline = outline;
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
    Set<Integer> goingOn = new HashSet<>();
    outline.labels().stream()
        .filter(label -> label.label() == Label.CONTINUATION)
        .forEach(label -> goingOn.add(label.line().number()));
    List<LineText> lines = new ArrayList<>();
    text.open.forEach(
        (number, flags) ->
            lines.add(
                new LineText(
                    outline.note().line(number),
                    flags,
                    goingOn.contains(number),
                    lines.size(),
                    words)));
    return lines;
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
        boolean[] flags = open.computeIfAbsent(line, key -> new boolean[length]);
        Arrays.fill(flags, run.span().start(), run.span().end(), true);
      }
    }
    return true;
  }
}
