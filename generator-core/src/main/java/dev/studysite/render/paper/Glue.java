package dev.studysite.render.paper;

import dev.studysite.render.view.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps letters with the link or code that they touch: the renderer would break a line between a
 * link and the full stop behind it. A link to a box of the sheet gets room for the number of its
 * page.
 */
final class Glue {

  /** More letters than that are words of their own. */
  private static final int MOST = 12;

  private Glue() {}

  /** The same words; what touches an element is inside it. */
  static List<Piece> glued(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    String waiting = "";
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Words words) {
        String text = words.text().substring(waiting.length());
        boolean last = i + 1 == pieces.size() || !isElement(pieces.get(i + 1));
        String end = last ? "" : touchingEnd(text);
        add(out, text.substring(0, text.length() - end.length()));
        waiting = end;
      } else if (isElement(piece)) {
        String start = i + 1 == pieces.size() ? "" : touchingStart(pieces.get(i + 1));
        out.add(around(waiting, piece, start));
        waiting = start;
      } else {
        out.add(inner(piece));
        waiting = "";
      }
    }
    return out;
  }

  private static void add(List<Piece> out, String text) {
    if (!text.isEmpty()) {
      out.add(new Piece.Words(text));
    }
  }

  private static boolean isElement(Piece piece) {
    return piece instanceof Piece.Code
        || piece instanceof Piece.Stressed
        || piece instanceof Piece.Link
        || piece instanceof Piece.TermLink;
  }

  private static String touchingStart(Piece next) {
    if (!(next instanceof Piece.Words words)) {
      return "";
    }
    int end = 0;
    while (end < words.text().length() && !isSpace(words.text().charAt(end))) {
      end++;
    }
    return end <= MOST ? words.text().substring(0, end) : "";
  }

  private static String touchingEnd(String text) {
    int start = text.length();
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return text.length() - start <= MOST ? text.substring(start) : "";
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Piece inner(Piece piece) {
    return piece instanceof Piece.OnLine line
        ? new Piece.OnLine(line.line(), glued(line.inside()))
        : piece;
  }

  private static Piece around(String before, Piece element, String after) {
    if (element instanceof Piece.Code code) {
      return new Piece.Code(before + code.text() + after);
    }
    if (element instanceof Piece.Link link) {
      return new Piece.Link(link.href(), inside(before, link.inside(), after));
    }
    if (element instanceof Piece.TermLink link) {
      return new Piece.TermLink(
          link.slug(), link.href(), link.topic(), inside(before, numbered(link), after));
    }
    Piece.Stressed stressed = (Piece.Stressed) element;
    return new Piece.Stressed(stressed.strong(), inside(before, stressed.inside(), after));
  }

  private static List<Piece> numbered(Piece.TermLink link) {
    List<Piece> all = new ArrayList<>(link.inside());
    if (link.href().startsWith("#")) {
      all.add(new Piece.OnPage(link.href().substring(1), ""));
    }
    return all;
  }

  private static List<Piece> inside(String before, List<Piece> inside, String after) {
    List<Piece> all = new ArrayList<>();
    add(all, before);
    all.addAll(inside);
    add(all, after);
    return all;
  }
}
