package dev.studysite.render.view;

/** Typographic quotes come into code from word processors; no shell or parser takes them. */
final class Quotes {

  private Quotes() {}

  /** The code with straight quotes; nothing else is changed. */
  static String straight(String code) {
    StringBuilder out = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      out.append(straight(code.charAt(i)));
    }
    return out.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
      default -> c;
    };
  }
}
