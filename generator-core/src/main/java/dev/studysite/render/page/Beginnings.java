package dev.studysite.render.page;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.outline.Block;
import dev.studysite.outline.Section;
import dev.studysite.outline.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few words how a topic begins. */
final class Beginnings {

  private static final int ENOUGH = 200;

  private static final String SIGNS = ".:;,!?…。：；！？";

  private Beginnings() {}

  /** The first corrected words of a topic below its heading; empty where it has none. */
  static String of(CorrectedNote note, Topic topic) {
    StringBuilder text = new StringBuilder();
    add(note, topic.section(), text);
    return text.toString().strip();
  }

  private static void add(CorrectedNote note, Section section, StringBuilder text) {
    for (Block block : section.blocks()) {
      if (text.length() > ENOUGH) {
        return;
      }
      addSentence(text, words(note, block));
    }
    for (Section inner : section.sections()) {
      if (text.length() > ENOUGH) {
        return;
      }
      inner.heading().ifPresent(h -> addSentence(text, note.correct(h.text()) + ":"));
      add(note, inner, text);
    }
  }

  /** What has no sign at its end gets a full stop, so that two blocks do not run together. */
  private static void addSentence(StringBuilder text, String words) {
    int last = words.length() - 1;
    if (last >= 0) {
      text.append(words);
      text.append(SIGNS.indexOf(words.charAt(last)) < 0 ? ". " : " ");
    }
  }

  private static String words(CorrectedNote note, Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> note.correct(paragraph.text()),
            definition -> note.correct(definition.text()),
            list ->
                list.items().stream()
                    .map(item -> item.blocks())
                    .map(blocks -> first(note, blocks))
                    .limit(6)
                    .collect(Collectors.joining("; ")),
            code -> "",
            table -> ""));
  }

  private static String first(CorrectedNote note, List<Block> blocks) {
    return blocks.isEmpty() ? "" : words(note, blocks.get(0));
  }
}
