package dev.studysite.outline;

/** What single words are made of. */
final class WordForm {

  private WordForm() {}

  /** Letters only. */
  static boolean isLetters(String s) {
    return !s.isEmpty() && s.codePoints().allMatch(Character::isLetter);
  }

  /** Letters and digits only. */
  static boolean isAlphanumeric(String s) {
    return !s.isEmpty() && s.codePoints().allMatch(Character::isLetterOrDigit);
  }

  /** Letters, digits and the signs that stand in names: {@code - _ .}. */
  static boolean isIdentifier(String s) {
    return !s.isEmpty()
        && s.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.*/".indexOf(c) >= 0);
  }

  /** No capital, and at least one small letter. */
  static boolean isLower(String s) {
    return s.codePoints().noneMatch(Character::isUpperCase)
        && s.codePoints().anyMatch(Character::isLowerCase);
  }

  /** No small letter, and at least one capital. */
  static boolean isUpper(String s) {
    return s.codePoints().noneMatch(Character::isLowerCase)
        && s.codePoints().anyMatch(Character::isUpperCase);
  }

  /** A capital first. */
  static boolean isCapitalised(String s) {
    return !s.isEmpty() && Character.isUpperCase(s.codePointAt(0));
  }
}
