package dev.studysite.render.view;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.correct.CorrectedText.Piece;
import dev.studysite.correct.Correction;
import dev.studysite.link.Mention;
import dev.studysite.link.Pointer;
import dev.studysite.link.TopicMention;
import dev.studysite.outline.Run;
import dev.studysite.remark.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * What is laid over a text: the corrections made in it, the mentions that are links, the owner's
 * remarks.
 */
public final class Marks {

  private final Function<Run, CorrectedText> corrected;
  private final IntFunction<List<Correction>> corrections;
  private final Map<Integer, List<Pointer>> mentions;
  private final Map<Integer, List<Remark>> remarks;
  private final boolean ofNote;

  private Marks(
      Function<Run, CorrectedText> corrected,
      IntFunction<List<Correction>> corrections,
      List<Mention> mentions,
      List<Remark> remarks,
      boolean ofNote) {
    this.corrected = corrected;
    this.corrections = corrections;
    this.ofNote = ofNote;
    this.mentions = new HashMap<>();
    this.remarks = remarks.stream().collect(Collectors.groupingBy(Remark::lastLine));
    mentions.stream().filter(Mention::linked).forEach(this::put);
  }

  /** The corrections of a note and its mentions, for words that are shown alone. */
  public static Marks of(CorrectedNote note, List<Mention> mentions) {
    return of(note, mentions, List.of());
  }

  /** The corrections of a note, its mentions and the remarks on it. */
  public static Marks of(CorrectedNote note, List<Mention> mentions, List<Remark> remarks) {
    return new Marks(note::correct, note::on, mentions, remarks, true);
  }

  /** Mentions alone, for what the owner wrote beside the notes. */
  public static Marks of(List<Mention> mentions) {
    return new Marks(Marks::asItStands, line -> List.of(), mentions, List.of(), false);
  }

  CorrectedText corrected(Run run) {
    return corrected.apply(run);
  }

  /** Adds the headings of other topics that a text names. */
  public Marks with(List<TopicMention> topics) {
    topics.forEach(topic -> put(topic));
    return this;
  }

  private void put(Pointer words) {
    mentions.computeIfAbsent(words.span().line(), line -> new ArrayList<>()).add(words);
  }

  List<Pointer> mentions(int line) {
    return mentions.getOrDefault(line, List.of());
  }

  /** The remarks whose passage ends on a line. */
  List<Remark> remarks(int line) {
    return remarks.getOrDefault(line, List.of());
  }

  /** The number that a line is shown with: its own in a note, 0 where the text stands in none. */
  int shown(int line) {
    return ofNote ? line : 0;
  }

  /**
   * Where a text may be cut: an offset inside a corrected word moves behind the word, so that no
   * correction is torn.
   */
  int cutPoint(int line, int offset) {
    for (Correction correction : corrections.apply(line)) {
      boolean inside = correction.span().start() < offset && offset < correction.span().end();
      if (inside && correction.isApplied()) {
        return correction.span().end();
      }
    }
    return offset;
  }

  private static CorrectedText asItStands(Run run) {
    Piece whole = new Piece(0, run.text().length(), run.span(), List.of());
    return new CorrectedText(run.text(), run.text().isEmpty() ? List.of() : List.of(whole));
  }
}
