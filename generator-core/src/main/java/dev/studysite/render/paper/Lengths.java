package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.ArrayList;
import java.util.List;

/** Keeps what cannot be divided short enough for any column. */
final class Lengths {

  /** The letters of about twenty lines of a narrow column. */
  private static final int LONGEST = 900;

  /** Where a good place for a cut is looked for. */
  private static final int EARLIEST = 600;

  private static final int MOST_CELLS = 8;

  private Lengths() {}

  /** True where a row can be set as one in a narrow column. */
  static boolean fitARow(List<List<Piece>> cells) {
    int longest = cells.stream().mapToInt(cell -> Piece.plain(cell).length()).max().orElse(0);
    return cells.size() <= MOST_CELLS && cells.size() * longest <= LONGEST;
  }

  /** The pieces in parts that are short enough; one part where all of it is. */
  static List<List<Piece>> cut(List<Piece> pieces) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    int length = 0;
    for (Piece piece : pieces.stream().flatMap(piece -> shortened(piece).stream()).toList()) {
      int more = piece.plain().length();
      if (length > 0 && length + more > LONGEST) {
        parts.add(part);
        part = new ArrayList<>();
        length = 0;
      }
      part.add(piece);
      length += more;
    }
    parts.add(part);
    return parts;
  }

  private static List<Piece> shortened(Piece piece) {
    if (!(piece instanceof Piece.Words words) || words.text().length() <= LONGEST) {
      return List.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    String rest = words.text();
    while (rest.length() > LONGEST) {
      int at = cutPoint(rest);
      parts.add(new Piece.Words(rest.substring(0, at)));
      rest = rest.substring(at);
    }
    parts.add(new Piece.Words(rest));
    return parts;
  }

  /** Behind the last sentence, else behind the last space, else anywhere but inside a letter. */
  private static int cutPoint(String text) {
    int sentence = text.lastIndexOf(". ", LONGEST - 2);
    int space = text.lastIndexOf(' ', LONGEST - 1);
    if (sentence >= EARLIEST) {
      return sentence + 2;
    }
    if (space >= EARLIEST) {
      return space + 1;
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }
}
