package dev.studysite.lexicon;

import dev.studysite.lexicon.NameMatch.Variant;

/**
 * One registered form, and what its key alone does not tell: whether the case of a text is right
 * for it, and whether the text parts its letters where a writer would.
 */
final class NameEntry<T> {

  /** Inside a form without a seam a writer parts words, not single letters. */
  private static final int SHORTEST_PIECE = 3;

  private final String form;
  private final String key;
  private final String composed;
  private final T value;
  private final CasePolicy letters;

  NameEntry(String form, T value, CasePolicy letters) {
    this.form = form;
    this.composed = FormKey.composed(form);
    this.key = FormKey.ofComposed(composed);
    this.value = value;
    this.letters = letters;
  }

  String form() {
    return form;
  }

  String key() {
    return key;
  }

  T value() {
    return value;
  }

  boolean fits(String text, int start, int end) {
    return (letters == CasePolicy.ANY || hasOwnCase(text, start, end))
        && isSplitWell(text, start, end);
  }

  Variant variant(String text, int start, int end) {
    int length = end - start;
    if (length == form.length() && text.regionMatches(start, form, 0, length)) {
      return Variant.EXACT;
    }
    if (length == form.length() && text.regionMatches(true, start, form, 0, length)) {
      return Variant.CASE;
    }
    String found = FormKey.withoutDots(FormKey.of(text.substring(start, end)));
    return found.equals(FormKey.withoutDots(key)) ? Variant.SPACING : Variant.INFLECTED;
  }

  private boolean hasOwnCase(String text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isWord(c)) {
        continue;
      }
      at = nextWordCharacter(at);
      boolean own = at < form.length() ? isOwn(c, form.charAt(at)) : Character.isLowerCase(c);
      if (!own) {
        return false;
      }
      at++;
    }
    return true;
  }

  private int nextWordCharacter(int from) {
    int at = from;
    while (at < form.length() && !Letters.isWord(form.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The i of a plural in -ies stands for the y. */
  private static boolean isOwn(char c, char formCharacter) {
    return c == formCharacter || (c == 'i' && formCharacter == 'y');
  }

  /**
   * A form may be parted at a seam of its own ({@code Graph QL}), and else only between pieces of
   * three letters and more: {@code pay load}, but not {@code pu t}; one of two letters never.
   */
  private boolean isSplitWell(String text, int start, int end) {
    boolean tiny = key.length() < SHORTEST_PIECE && form.length() == key.length();
    int at = 0;
    int piece = 0;
    for (int i = start; i < end; i++) {
      if (!Letters.isSoft(text.charAt(i))) {
        at = FormKey.nextLetter(composed, at) + 1;
        piece++;
        continue;
      }
      boolean seam = !tiny && FormKey.isSeam(composed, FormKey.nextLetter(composed, at));
      if (!seam && (piece < SHORTEST_PIECE || isShortPiece(text, i + 1, end))) {
        return false;
      }
      piece = 0;
    }
    return true;
  }

  private static boolean isShortPiece(String text, int from, int end) {
    int at = from;
    while (at < end && !Letters.isSoft(text.charAt(at))) {
      at++;
    }
    return at - from < SHORTEST_PIECE;
  }
}
