package dev.studysite.render.page;

import dev.studysite.correct.Kind;
import java.util.Map;

/** What the reports' short names are called where readers meet them. */
final class Wording {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("h1", "heading"),
          Map.entry("h2", "second heading"),
          Map.entry("h3", "third heading"),
          Map.entry("para", "text"),
          Map.entry("item", "list entry"),
          Map.entry("subitem", "inner list entry"),
          Map.entry("code", "code"),
          Map.entry("definition", "definition"),
          Map.entry("table", "table"),
          Map.entry("continuation", "goes on from above"));

  private Wording() {}

  /** What a line is, by its label: {@code para} is text. */
  static String label(String label) {
    return LABELS.getOrDefault(label, label);
  }

  /** What decided, by the rule's name: {@code line-below} is two words. */
  static String rule(String rule) {
    return rule.replace('-', ' ');
  }

  /** What a correction mends. */
  static String kind(Kind kind) {
    return switch (kind) {
      case NONWORD -> "spelling";
      case REAL_WORD -> "wrong word";
      case TERM_NAME -> "name";
      case CASING -> "capitals";
      case GRAMMAR -> "grammar";
      case SEMANTIC -> "meaning";
    };
  }

  /** The corrections of one kind, as a heading. */
  static String kinds(Kind kind) {
    return switch (kind) {
      case NONWORD -> "Spelling";
      case REAL_WORD -> "Wrong words";
      case TERM_NAME -> "Names";
      case CASING -> "Capitals";
      case GRAMMAR -> "Grammar";
      case SEMANTIC -> "Meaning";
    };
  }
}
