package dev.studysite.remark;

import static java.util.stream.Collectors.joining;

import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.text.Slug;
import dev.studysite.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the owner says of a passage of a note.
 *
 * @param note the path of the note below {@code notes/}
 * @param passage the words it is about, a span for each line, in order; at least one
 * @param quote the words as {@code remarks.md} quotes them, lines joined by a space
 * @param kind what is the matter with them
 * @param since when or with what they ceased to be so, in the owner's words
 * @param text what is so
 */
public record Remark(
    String note,
    List<Span> passage,
    String quote,
    RemarkKind kind,
    Optional<String> since,
    List<Block> text) {

  /** Copies the lists. */
  public Remark {
    passage = List.copyOf(passage);
    text = List.copyOf(text);
  }

  /** The line that the passage begins on, from 1. */
  public int firstLine() {
    return passage.get(0).line();
  }

  /** The line that the passage ends on. */
  public int lastLine() {
    return passage.get(passage.size() - 1).line();
  }

  /** What is so, as plain words in one line. */
  public String words() {
    return text.stream().map(Remark::words).filter(part -> !part.isEmpty()).collect(joining(" "));
  }

  /** What names the remark on a page: it rests on the note and the quotation alone. */
  public String id() {
    return "remark-" + Slug.hash(note + "\n" + quote);
  }

  /** The kind and since when, as readers see it: {@code Out of date since 2023}. */
  public String label() {
    return kind.words() + since.map(when -> " since " + when).orElse("");
  }

  private static String words(Block block) {
    return block.fold(
        new Block.Cases<>(
            paragraph -> paragraph.text().text().strip(),
            definition -> definition.text().text().strip(),
            list ->
                list.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .map(Remark::words)
                    .collect(joining(" ")),
            code -> code.lines().stream().map(line -> line.text().strip()).collect(joining(" ")),
            table ->
                table.rows().stream()
                    .flatMap(List::stream)
                    .map(Passage::text)
                    .collect(joining(" "))));
  }
}
