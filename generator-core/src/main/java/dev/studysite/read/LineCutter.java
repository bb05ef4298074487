package dev.studysite.read;

import dev.studysite.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines at LF, CRLF and CR, and at nothing else: form feeds, vertical tabs and the
 * line separators of Unicode are characters of a line.
 */
final class LineCutter {

  private LineCutter() {}

  /**
   * Every line in order; the line end that closes a text opens no further line, so that {@code
   * "a\n"} is one line and {@code "\n"} one blank line.
   */
  static List<Line> cut(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Line(lines.size() + 1, text.substring(start, i)));
        i += endsInTwo(text, i) ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Line(lines.size() + 1, text.substring(start)));
    }
    return lines;
  }

  private static boolean endsInTwo(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }
}
