package dev.studysite.markdown;

import dev.studysite.text.Line;
import dev.studysite.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a file as one text, and the way back from its offsets to the lines. */
final class SourceMap {

  private final List<Line> lines;
  private final int[] starts;
  private final String text;

  SourceMap(List<Line> lines) {
    this.lines = lines;
    this.starts = new int[lines.size()];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = joined.length();
      joined.append(lines.get(i).text()).append('\n');
    }
    this.text = joined.toString();
  }

  /** The lines. */
  List<Line> lines() {
    return lines;
  }

  /** All lines, each ended by a line feed. */
  String text() {
    return text;
  }

  /** The line that an offset lies in. */
  Line lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return lines.get(found >= 0 ? found : -found - 2);
  }

  /** The number of the last line of a part of the text that may end in line feeds. */
  int lastLine(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return lineAt(Math.max(start, last - 1)).number();
  }

  /** The offset in its own line of an offset of the text. */
  int inLine(int offset) {
    return offset - starts[lineAt(offset).number() - 1];
  }

  /**
   * The parts of a piece of text, one a line. From the second line on what stands before the words
   * is left out: white space and the marks of a quotation.
   */
  List<Span> spans(int start, int end) {
    List<Span> spans = new ArrayList<>();
    int at = start;
    while (at < end) {
      int feed = text.indexOf('\n', at);
      int stop = feed < 0 || feed > end ? end : feed;
      if (at < stop) {
        spans.add(new Span(lineAt(at).number(), inLine(at), inLine(at) + stop - at));
      }
      at = skipPrefix(Math.max(stop, at) + 1, end);
    }
    return spans;
  }

  private int skipPrefix(int from, int end) {
    int at = from;
    while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The characters of a span. */
  String in(Span span) {
    return span.in(lines.get(span.line() - 1));
  }

  /** A line by its number. */
  Line line(int number) {
    return lines.get(number - 1);
  }
}
