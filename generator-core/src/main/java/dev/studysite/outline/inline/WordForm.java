package dev.studysite.outline.inline;

/** What single words are made of. */
final class WordForm {

  private WordForm() {}

  /** Letters only. */
  static boolean isLetters(String s) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      if (!Character.isLetter(s.codePointAt(i))) {
        return false;
      }
    }
    return !s.isEmpty();
  }

  /** Letters and digits only. */
  static boolean isAlphanumeric(String s) {
    return isMadeOf(s, "");
  }

  /** Letters, digits and the signs that stand in names: {@code - _ . * /}. */
  static boolean isIdentifier(String s) {
    return isMadeOf(s, "-_.*/");
  }

  /** No capital, and at least one small letter. */
  static boolean isLower(String s) {
    return hasSmall(s) && !hasCapital(s);
  }

  /** No small letter, and at least one capital. */
  static boolean isUpper(String s) {
    return hasCapital(s) && !hasSmall(s);
  }

  /** A capital first. */
  static boolean isCapitalised(String s) {
    return !s.isEmpty() && Character.isUpperCase(s.codePointAt(0));
  }

  private static boolean isMadeOf(String s, String signs) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      int c = s.codePointAt(i);
      if (!Character.isLetterOrDigit(c) && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return !s.isEmpty();
  }

  private static boolean hasSmall(String s) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      if (Character.isLowerCase(s.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapital(String s) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      if (Character.isUpperCase(s.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
