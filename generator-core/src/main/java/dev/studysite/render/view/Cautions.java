package dev.studysite.render.view;

import java.util.List;
import java.util.Locale;

/**
 * Knows the lines that warn, by their first words: {@code Important: ...}, {@code Never ...}. The
 * words are a closed class of English; lines in other languages are shown as they are.
 */
final class Cautions {

  /** These warn where a sign comes after them: {@code Note: ...}, {@code Warning! ...}. */
  private static final List<String> NAMES =
      List.of(
          "warning",
          "caution",
          "attention",
          "important",
          "danger",
          "note",
          "nb",
          "n.b.",
          "beware",
          "careful",
          "remember",
          "pitfall",
          "gotcha");

  /** These warn by themselves. */
  private static final List<String> ORDERS =
      List.of("never ", "do not ", "don't ", "don’t ", "beware of ", "be careful ", "must not ");

  private Cautions() {}

  static boolean isOne(List<Piece> pieces) {
    String text = Piece.plain(pieces).stripLeading();
    if (text.startsWith("⚠") || text.startsWith("!")) {
      return true;
    }
    String start = text.substring(0, Math.min(text.length(), 24)).toLowerCase(Locale.ROOT);
    return ORDERS.stream().anyMatch(start::startsWith)
        || NAMES.stream().anyMatch(name -> isNamed(start, name));
  }

  private static boolean isNamed(String start, String name) {
    if (!start.startsWith(name)) {
      return false;
    }
    String rest = start.substring(name.length());
    return rest.startsWith(":") || rest.startsWith("!") || rest.startsWith(" - ");
  }
}
