package dev.studysite.outline.shape;

import java.util.List;

/**
 * Tells fences from lines that only begin like one. A fence with a word behind it opens code, and
 * only one without closes it, as in CommonMark; what nobody closes, such as {@code ~~~Ornaments}
 * over a section, is words, and so is what stands inside other code.
 */
final class Fences {

  private static final char NONE = 0;

  private Fences() {}

  /** Gives such lines the shape of their words. */
  static void settle(List<LineShape> shapes, LineScanner scanner) {
    int quotes = lastBare(shapes, '`');
    int tildes = lastBare(shapes, '~');
    char open = NONE;
    for (int i = 0; i < shapes.size(); i++) {
      LineShape shape = shapes.get(i);
      if (shape.kind() != LineKind.FENCE) {
        continue;
      }
      char sign = shape.first();
      boolean opens = open == NONE && i < (sign == '`' ? quotes : tildes);
      boolean closes = open == sign && isBare(shape);
      if (opens || closes) {
        open = opens ? sign : NONE;
      } else if (open != NONE || !isBare(shape)) {
        shapes.set(i, scanner.unfenced(shape));
      }
    }
  }

  private static int lastBare(List<LineShape> shapes, char sign) {
    int last = shapes.size() - 1;
    while (last >= 0 && !(isBare(shapes.get(last)) && shapes.get(last).first() == sign)) {
      last--;
    }
    return last;
  }

  private static boolean isBare(LineShape shape) {
    String text = shape.line().text();
    boolean bare = shape.kind() == LineKind.FENCE;
    for (int i = shape.start(); bare && i < shape.end(); i++) {
      bare = text.charAt(i) == shape.first();
    }
    return bare;
  }
}
