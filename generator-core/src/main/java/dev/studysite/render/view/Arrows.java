package dev.studysite.render.view;

import java.util.ArrayList;
import java.util.List;

/** Finds the arrows that notes write between words: {@code S3 -> export}. */
final class Arrows {

  private static final List<String> ARROWS = List.of("-->", "->", "==>", "=>", "→", "⇒");

  private Arrows() {}

  /** The words as pieces; an arrow counts only where white space or an end is on both sides. */
  static List<Piece> split(String words) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < words.length()) {
      String arrow = arrowAt(words, at);
      if (arrow.isEmpty()) {
        at++;
      } else {
        addWords(words.substring(from, at), pieces);
        pieces.add(new Piece.Arrow(arrow));
        at += arrow.length();
        from = at;
      }
    }
    addWords(words.substring(from), pieces);
    return pieces;
  }

  private static String arrowAt(String words, int at) {
    char c = words.charAt(at);
    boolean mayBegin = c == '-' || c == '=' || c == '→' || c == '⇒';
    if (!mayBegin || !isEdge(words, at - 1)) {
      return "";
    }
    return ARROWS.stream()
        .filter(arrow -> words.startsWith(arrow, at) && isEdge(words, at + arrow.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean isEdge(String words, int at) {
    return at < 0 || at >= words.length() || Character.isWhitespace(words.charAt(at));
  }

  private static void addWords(String words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
    }
  }
}
