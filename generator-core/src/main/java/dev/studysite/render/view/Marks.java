package dev.studysite.render.view;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.correct.CorrectedText.Piece;
import dev.studysite.correct.Correction;
import dev.studysite.link.Mention;
import dev.studysite.outline.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is laid over a text: the corrections made in it and the mentions that are links. */
public final class Marks {

  private final Function<Run, CorrectedText> corrected;
  private final IntFunction<List<Correction>> corrections;
  private final Map<Integer, List<Mention>> mentions;

  private Marks(
      Function<Run, CorrectedText> corrected,
      IntFunction<List<Correction>> corrections,
      List<Mention> mentions) {
    this.corrected = corrected;
    this.corrections = corrections;
    this.mentions = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.linked()) {
        this.mentions
            .computeIfAbsent(mention.span().line(), line -> new ArrayList<>())
            .add(mention);
      }
    }
  }

  /** The corrections of a note and its mentions. */
  public static Marks of(CorrectedNote note, List<Mention> mentions) {
    return new Marks(note::correct, note::on, mentions);
  }

  /** Mentions alone, for what the owner wrote beside the notes. */
  public static Marks of(List<Mention> mentions) {
    return new Marks(Marks::asItStands, line -> List.of(), mentions);
  }

  CorrectedText corrected(Run run) {
    return corrected.apply(run);
  }

  List<Mention> mentions(int line) {
    return mentions.getOrDefault(line, List.of());
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
