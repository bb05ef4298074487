package dev.studysite.outline.inline;

import java.util.Arrays;

/** Names with hyphens: {@code us-east-1}, {@code describe-log-groups}; most are just words. */
final class KebabShape {

  private static final int ID_LENGTH = 8;

  private KebabShape() {}

  /**
   * True for names of regions, commands, headers and things.
   *
   * @param s an atom with a hyphen
   * @param bracketed true where it stands alone between brackets, as commands in notes often do:
   *     {@code (associate-key)}
   */
  static boolean isCode(String s, boolean bracketed) {
    if (!mayBeName(s)) {
      return false;
    }
    String[] parts = s.split("-", -1);
    if (!WordForm.isLower(s) || !Arrays.stream(parts).allMatch(WordForm::isAlphanumeric)) {
      return false;
    }
    String last = parts[parts.length - 1];
    boolean command = ApiVerbs.isStrong(parts[0]) && last.length() > 2;
    boolean region = Character.isDigit(last.charAt(0)) && last.length() <= 2;
    return isId(last)
        || (command && (bracketed || parts.length > 2))
        || (parts.length > 2 && (region || parts[0].equals("x")));
  }

  /** Without a digit in its last part a name begins with the verb of a command, or with an x. */
  private static boolean mayBeName(String s) {
    for (int i = s.lastIndexOf('-') + 1; i < s.length(); i++) {
      if (Character.isDigit(s.charAt(i))) {
        return true;
      }
    }
    String first = s.substring(0, s.indexOf('-'));
    return first.equals("x") || ApiVerbs.isStrong(first);
  }

  private static boolean isId(String last) {
    return last.length() >= ID_LENGTH
        && last.chars().anyMatch(Character::isDigit)
        && last.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
