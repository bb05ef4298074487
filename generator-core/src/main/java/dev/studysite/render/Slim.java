package dev.studysite.render;

import java.util.stream.Collectors;

/** Takes out of styles and scripts what only their writers need: indents and lines of comment. */
final class Slim {

  private Slim() {}

  /** The text without indents, empty lines, and lines that are a comment and nothing else. */
  static String of(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !isComment(line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isComment(String line) {
    return line.startsWith("//")
        || (line.startsWith("/*") && line.indexOf("*/") == line.length() - 2);
  }
}
