package dev.studysite.lexicon;

/**
 * Says where a name may begin and end: at the bounds of words, and not inside a path, a host or an
 * identifier such as {@code node-mentorship-team}, {@code aws:kms} or {@code kms_key}.
 */
final class WordBounds {

  private static final int MOST_ALTERNATIVES = 8;

  private WordBounds() {}

  /** True where the text does not run on to the left of a place. */
  static boolean opens(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (Letters.isWord(before)) {
      return isBetweenScripts(before, text.charAt(start));
    }
    char further = start > 1 ? text.charAt(start - 2) : ' ';
    return switch (before) {
      case '_', '@', '\\', '$' -> false;
      case '/' -> isSlashOfWords(text, start);
      case '-' -> !Letters.isWord(further) && !(further == '-' && isSmall(text.charAt(start)));
      case '.' -> further == '.' || further == '…';
      case ':' -> !Letters.isWord(further) && further != ':';
      default -> true;
    };
  }

  /**
   * True where a name of several words may open behind a slash that {@link #opens} refuses: {@code
   * (port/starboard/upper deck)}, but not in a path.
   */
  static boolean opensBehindSlash(String text, int start, int end) {
    boolean slash = start > 0 && text.charAt(start - 1) == '/';
    if (!slash || text.substring(start, end).indexOf(' ') < 0) {
      return false;
    }
    int at = start;
    for (int words = 0; words < MOST_ALTERNATIVES && text.charAt(at - 1) == '/'; words++) {
      int stop = at - 1;
      at = startOfWord(text, stop);
      if (at == stop || !Character.isLetter(text.charAt(at))) {
        return false;
      }
      if (at == 0) {
        return true;
      }
    }
    return text.charAt(at - 1) == '(' || text.charAt(at - 1) == ' ';
  }

  /** True where the text does not run on to the right of a place. */
  static boolean closes(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    if (Letters.isWord(after)) {
      return isBetweenScripts(text.charAt(end - 1), after);
    }
    char further = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    return switch (after) {
      case '_', '@', '\\' -> false;
      case '/' -> !Letters.isWord(further) || isSlashOfWords(text, end + 1);
      case '-', '.' -> !Letters.isWord(further);
      case ':' -> !Letters.isWord(further) && further != '/' && further != ':';
      default -> true;
    };
  }

  /** Han and kana stand beside Latin names without a space. */
  private static boolean isBetweenScripts(char left, char right) {
    return Letters.isUnspaced(left) || Letters.isUnspaced(right);
  }

  /** {@code KMS/IAM} is two words, {@code aws/ebs} is one name: every word needs its capital. */
  private static boolean isSlashOfWords(String text, int afterSlash) {
    if (isSmall(text.charAt(afterSlash))) {
      return false;
    }
    int at = afterSlash;
    while (at > 0 && text.charAt(at - 1) == '/') {
      int end = at - 1;
      at = startOfWord(text, end);
      if (at == end || isSmall(text.charAt(at))) {
        return false;
      }
    }
    return at == 0 || "-._:@\\".indexOf(text.charAt(at - 1)) < 0;
  }

  private static int startOfWord(String text, int end) {
    int at = end;
    while (at > 0 && Letters.isWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSmall(char c) {
    return Character.isLowerCase(c);
  }
}
