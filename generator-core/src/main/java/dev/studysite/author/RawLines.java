package dev.studysite.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text in lines with their line ends, so that it can be put together again as it was. */
final class RawLines {

  private final List<String> lines;

  private RawLines(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Cuts a text behind LF, CRLF and CR. */
  static RawLines of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return new RawLines(lines);
  }

  int count() {
    return lines.size();
  }

  /** The number of the first line, from 1, that is neither blank nor a comment; 0 for none. */
  int firstThatSpeaks() {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).stripLeading().startsWith("#")) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * The text with more lines.
   *
   * @param added lines without line ends, by the number of the line behind which they come; 0 for
   *     the front
   */
  String with(Map<Integer, List<String>> added) {
    String end = lines.isEmpty() ? "\n" : end(lines.get(0));
    StringBuilder text = new StringBuilder();
    for (int number = 0; number <= lines.size(); number++) {
      List<String> more = added.getOrDefault(number, List.of());
      String line = number == 0 ? "" : lines.get(number - 1);
      text.append(line);
      boolean unended = !line.isEmpty() && end(line).isEmpty();
      text.append(!more.isEmpty() && unended ? ending(end) : "");
      more.forEach(one -> text.append(one).append(ending(end)));
    }
    return text.toString();
  }

  /** A file of a single line without an end has none to copy. */
  private static String ending(String end) {
    return end.isEmpty() ? "\n" : end;
  }

  private static String end(String line) {
    if (line.endsWith("\r\n")) {
      return "\r\n";
    }
    return line.endsWith("\n") || line.endsWith("\r") ? line.substring(line.length() - 1) : "";
  }
}
