package dev.studysite.correct;

import dev.studysite.outline.Run;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The words of a run as pages show them, and the way back to the note.
 *
 * @param text the words with the applied corrections made
 * @param pieces the stretches of the text in order; together they are the whole of it
 */
public record CorrectedText(String text, List<Piece> pieces) {

  /**
   * A stretch of the text: untouched, or what one correction wrote. Words at either end that a
   * correction leaves as they are count as untouched: of {@code tide Tabel} for {@code tide table}
   * only {@code table} is a stretch that was written.
   *
   * @param start the first offset in the text
   * @param end the offset behind it
   * @param source where the stretch stands in the note
   * @param correction the correction that wrote it; none for untouched words
   */
  public record Piece(int start, int end, Span source, List<Correction> correction) {
    /** Copies the correction. */
    public Piece {
      correction = List.copyOf(correction);
    }
  }

  /** Copies the pieces. */
  public CorrectedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * Makes the applied corrections that lie inside a run. Where a run shows other words than its
   * span holds (an escape in Markdown), it is left as it is.
   *
   * @param run the run
   * @param corrections the corrections of its line, by place
   */
  static CorrectedText of(Run run, List<Correction> corrections) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    Span span = run.span();
    int at = span.start();
    for (Correction correction : corrections) {
      if (correction.isApplied() && isInside(run, correction)) {
        int left = sameWords(correction.before(), correction.after());
        int right = sameWordsAtTheEnd(correction.before(), correction.after(), left);
        append(text, pieces, run, at, correction.span().start() + left);
        int start = text.length();
        text.append(correction.after(), left, correction.after().length() - right);
        at = correction.span().end() - right;
        Span source = new Span(correction.span().line(), correction.span().start() + left, at);
        pieces.add(new Piece(start, text.length(), source, List.of(correction)));
      }
    }
    append(text, pieces, run, at, span.end());
    return new CorrectedText(text.toString(), pieces);
  }

  /**
   * Where a stretch of the text stands in the note; a stretch that begins or ends inside a
   * corrected word takes the whole word.
   *
   * @param start the first offset in the text
   * @param end the offset behind it, greater than {@code start}
   * @throws IndexOutOfBoundsException where the stretch is not inside the text
   */
  public Span source(int start, int end) {
    Piece first = pieceAt(start);
    Piece last = pieceAt(end - 1);
    int from =
        first.correction().isEmpty()
            ? first.source().start() + start - first.start()
            : first.source().start();
    int to =
        last.correction().isEmpty()
            ? last.source().start() + end - last.start()
            : last.source().end();
    return new Span(first.source().line(), from, Math.min(to, last.source().end()));
  }

  /** True where a stretch begins or ends inside words that a correction wrote. */
  public boolean tears(int start, int end) {
    Piece first = pieceAt(start);
    Piece last = pieceAt(end - 1);
    boolean atStart = !first.correction().isEmpty() && first.start() < start;
    boolean atEnd = !last.correction().isEmpty() && last.end() > end;
    return atStart || atEnd;
  }

  /** How many characters both texts begin with, up to the end of a space. */
  private static int sameWords(String before, String after) {
    int most = Math.min(before.length(), after.length()) - 1;
    int same = 0;
    for (int i = 0; i < most && before.charAt(i) == after.charAt(i); i++) {
      same = before.charAt(i) == ' ' ? i + 1 : same;
    }
    return same;
  }

  /** How many characters both texts end with, from a space on, behind what they begin with. */
  private static int sameWordsAtTheEnd(String before, String after, int left) {
    int most = Math.min(before.length(), after.length()) - left - 1;
    int same = 0;
    for (int i = 1; i <= most && isSame(before, after, i); i++) {
      same = before.charAt(before.length() - i) == ' ' ? i : same;
    }
    return same;
  }

  private static boolean isSame(String before, String after, int fromEnd) {
    return before.charAt(before.length() - fromEnd) == after.charAt(after.length() - fromEnd);
  }

  private Piece pieceAt(int offset) {
    Objects.checkIndex(offset, text.length());
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return pieces.get(low);
  }

  private static boolean isInside(Run run, Correction correction) {
    return run.span().contains(correction.span()) && run.text().length() == run.span().length();
  }

  private static void append(StringBuilder text, List<Piece> pieces, Run run, int from, int to) {
    boolean asItStands = run.text().length() == run.span().length();
    String words =
        asItStands
            ? run.text().substring(from - run.span().start(), to - run.span().start())
            : run.text();
    if (!words.isEmpty()) {
      int start = text.length();
      text.append(words);
      Span source = new Span(run.span().line(), from, to);
      pieces.add(new Piece(start, text.length(), source, List.of()));
    }
  }
}
