package dev.studysite.outline.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs that one writer parts terms from their meaning by: {@code ACL ;; a list of rights}, {@code
 * ls # names files}, {@code owner who pays}. Nothing tells them from other signs and gaps but that
 * the note repeats them near the start of lines that stand next to each other.
 */
final class OwnSigns {

  private static final int MAX_HEAD_WORDS = 6;
  private static final int LONGEST = 3;
  private static final int LEAST_LINES = 4;
  private static final String WIDE = "\t";
  private static final String SYMBOLS = ";|/~>#^»«";

  private OwnSigns() {}

  /** Gives lines the sign that their note has made its own. */
  static void mark(List<LineShape> shapes) {
    List<Sign> found = new ArrayList<>(shapes.size());
    Map<String, Integer> together = new HashMap<>();
    String before = "";
    for (LineShape shape : shapes) {
      Sign sign = shape.kind() == LineKind.TEXT ? first(shape) : Sign.NONE;
      String name = name(shape, sign);
      found.add(sign);
      if (!name.isEmpty() && name.equals(before)) {
        together.merge(name, 1, Integer::sum);
      }
      before = name;
    }
    for (int i = 0; i < found.size() && !together.isEmpty(); i++) {
      LineShape shape = shapes.get(i);
      if (together.getOrDefault(name(shape, found.get(i)), 0) >= LEAST_LINES - 1) {
        shapes.set(i, shape.with(found.get(i)));
      }
    }
  }

  private static String name(LineShape shape, Sign sign) {
    return switch (sign.kind()) {
      case OWN -> shape.line().text().substring(sign.start(), sign.end()).strip();
      case GAP -> WIDE;
      default -> "";
    };
  }

  /** The first such sign near the start of the words, before any that all writers use. */
  private static Sign first(LineShape shape) {
    String text = shape.line().text();
    int stop = shape.sign().isThere() ? shape.sign().start() : shape.end();
    int words = 0;
    int at = shape.start();
    while (at < stop && words <= MAX_HEAD_WORDS) {
      int end = wordEnd(text, at, shape.end());
      int next = LineScanner.skipSpace(text, end, shape.end());
      if (words > 0 && next < shape.end() && isSymbol(text, at, end)) {
        return new Sign(Sign.Kind.OWN, beforeSpace(text, at), next, words);
      }
      words++;
      if (next < stop && isWide(text, end, next)) {
        return new Sign(Sign.Kind.GAP, end, next, words);
      }
      at = next;
    }
    return Sign.NONE;
  }

  private static boolean isSymbol(String text, int from, int end) {
    char sign = text.charAt(from);
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i) != sign) {
        return false;
      }
    }
    return end - from <= LONGEST && SYMBOLS.indexOf(sign) >= 0;
  }

  private static boolean isWide(String text, int end, int next) {
    return next - end > 1 || text.charAt(end) == '\t';
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !LineScanner.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int beforeSpace(String text, int from) {
    int at = from;
    while (at > 0 && LineScanner.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
