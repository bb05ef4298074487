package dev.studysite.glossary;

import dev.studysite.correct.CorrectedNote;
import dev.studysite.correct.CorrectedText;
import dev.studysite.outline.Block;
import dev.studysite.outline.Passage;
import dev.studysite.outline.Run;
import dev.studysite.outline.Spot;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The passages of a note with the words that pages show. */
final class NoteText {

  /**
   * A passage.
   *
   * @param spot where it stands
   * @param all all its words
   * @param open its words without code and addresses, in whose place stands a mark
   */
  record Text(Spot spot, String all, String open) {}

  private static final String CLOSED = "\u0000";

  private final CorrectedNote note;
  private final List<Text> texts;
  private final Cues cues = new Cues();

  NoteText(CorrectedNote note) {
    this.note = note;
    this.texts = new ArrayList<>();
    for (Spot spot : Spot.of(note.outline())) {
      String all = note.correct(spot.text());
      texts.add(new Text(spot, all, open(spot.text())));
      cues.add(all);
    }
  }

  List<Text> texts() {
    return texts;
  }

  Cues cues() {
    return cues;
  }

  /** The headword of a definition with the corrections made. */
  String head(Block.Definition definition) {
    Span head = termSpan(definition);
    StringBuilder words = new StringBuilder();
    for (Run run : definition.text().runs()) {
      CorrectedText text = note.correct(run);
      for (CorrectedText.Piece piece : text.pieces()) {
        if (piece.source().overlaps(head)) {
          words.append(shown(text, piece, head));
        }
      }
    }
    return words.isEmpty() ? definition.term() : words.toString();
  }

  /** The sign between head and body; empty for a sentence. */
  String sign(Block.Definition definition) {
    return definition
        .sign()
        .map(span -> span.in(note.outline().note().line(span.line())).strip())
        .orElse("");
  }

  /** What stands behind the head and the sign, with the corrections made. */
  String body(Block.Definition definition) {
    Span head = definition.sign().orElse(definition.head());
    StringBuilder words = new StringBuilder();
    for (Run run : definition.text().runs()) {
      CorrectedText text = note.correct(run);
      for (CorrectedText.Piece piece : text.pieces()) {
        Span source = piece.source();
        boolean behind = source.line() > head.line() || source.end() > head.end();
        if (behind && source.line() >= head.line()) {
          int from = source.line() == head.line() ? Math.max(head.end(), source.start()) : 0;
          words.append(shown(text, piece, new Span(source.line(), from, Integer.MAX_VALUE)));
        }
      }
      words.append(' ');
    }
    return words.toString().strip();
  }

  private String open(Passage passage) {
    List<String> shown = new ArrayList<>();
    int line = passage.firstLine();
    for (Run run : passage.runs()) {
      shown.add(run.span().line() == line ? "" : " ");
      shown.add(run.isOpen() ? note.correct(run).text() : CLOSED);
      line = run.span().line();
    }
    return String.join("", shown);
  }

  /** The term may be shorter than the words that name it. */
  private Span termSpan(Block.Definition definition) {
    Span head = definition.head();
    String line = note.outline().note().line(head.line()).text();
    int at = line.indexOf(definition.term(), head.start());
    int end = at + definition.term().length();
    return at >= 0 && end <= head.end() ? new Span(head.line(), at, end) : head;
  }

  private static String shown(CorrectedText text, CorrectedText.Piece piece, Span wanted) {
    boolean fixed =
        !piece.correction().isEmpty() || piece.source().length() != piece.end() - piece.start();
    int start = fixed ? 0 : Math.max(0, wanted.start() - piece.source().start());
    int cut = fixed ? 0 : Math.max(0, piece.source().end() - wanted.end());
    return text.text().substring(piece.start() + start, piece.end() - cut);
  }
}
