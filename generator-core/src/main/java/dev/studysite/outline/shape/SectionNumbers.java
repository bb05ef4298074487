package dev.studysite.outline.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers without a full stop are numbers of sections where a note has such sections inside them:
 * {@code 2 Lakes} before {@code 2.1 Deep lakes}.
 */
final class SectionNumbers {

  private static final int MAX_DIGITS = 3;
  private static final int MAX_WORDS = 9;

  private SectionNumbers() {}

  /** Gives such lines their marker. */
  static void mark(List<LineShape> shapes, LineScanner scanner) {
    Set<String> parts = new HashSet<>();
    for (LineShape shape : shapes) {
      if (shape.marker().type() == Marker.Type.SECTION) {
        addFirstPart(shape, parts);
      }
    }
    for (int i = 0; i < shapes.size() && !parts.isEmpty(); i++) {
      LineShape shape = shapes.get(i);
      int end = shape.kind() == LineKind.TEXT ? numberEnd(shape) : 0;
      if (end > 0 && parts.contains(shape.line().text().substring(shape.start(), end))) {
        shapes.set(i, scanner.numbered(shape, end));
      }
    }
  }

  /** Takes 2 from {@code 2.1}, nothing from {@code 1.5}, which may be a measure. */
  private static void addFirstPart(LineShape shape, Set<String> parts) {
    String text = shape.line().text();
    int from = shape.marker().start();
    int dot = digits(shape, from);
    if (text.startsWith(".1", dot) && digits(shape, dot + 1) == dot + 2) {
      parts.add(text.substring(from, dot));
    }
  }

  /** Where the number ends that opens a brief line, 0 where none does. */
  private static int numberEnd(LineShape shape) {
    int end = digits(shape, shape.start());
    String text = shape.line().text();
    boolean number = end > shape.start() && end - shape.start() <= MAX_DIGITS;
    boolean words = end + 1 < shape.end() && text.charAt(end) == ' ';
    return number
            && words
            && !shape.marker().stands()
            && shape.words() <= MAX_WORDS
            && Character.isUpperCase(text.charAt(end + 1))
        ? end
        : 0;
  }

  private static int digits(LineShape shape, int from) {
    String text = shape.line().text();
    int at = from;
    while (at < shape.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
