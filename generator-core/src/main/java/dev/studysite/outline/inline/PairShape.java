package dev.studysite.outline.inline;

/** Two names with a sign between them: {@code key=value}, {@code aws:SecureTransport}. */
final class PairShape {

  private static final int LONGEST_PORT = 5;
  private static final int ACCOUNT_DIGITS = 3;

  private PairShape() {}

  /**
   * True for {@code key=value}. {@code DEK=Data} and {@code HA=high} are abbreviations with the
   * first word of what they stand for.
   */
  static boolean isSetting(String s) {
    int sign = s.indexOf('=');
    String left = s.substring(0, sign);
    String right = s.substring(sign + 1);
    if (right.isEmpty() || !WordForm.isIdentifier(left)) {
      return false;
    }
    if (!WordForm.isLetters(left) || !WordForm.isLetters(right)) {
      return true;
    }
    boolean abbreviation = WordForm.isUpper(left) || WordForm.isCapitalised(right);
    return !abbreviation || CamelShape.humps(left) > 1;
  }

  /** True for names with colons between them; {@code 10:30} and {@code note:this} are none. */
  static boolean isQualified(String s) {
    String[] parts = s.split(":", -1);
    boolean letters = s.codePoints().anyMatch(Character::isLetter);
    if (!letters) {
      return false;
    }
    if (s.startsWith("arn:")) {
      return true;
    }
    for (String part : parts) {
      if (!WordForm.isIdentifier(part)) {
        return false;
      }
    }
    return parts.length > 2 || isQualified(parts[0], parts[1]);
  }

  private static boolean isQualified(String left, String right) {
    if (!WordForm.isLower(left)) {
      return NumberShape.isDigits(left) && left.length() >= ACCOUNT_DIGITS;
    }
    if (NumberShape.isDigits(right)) {
      return right.length() > 1 && right.length() <= LONGEST_PORT;
    }
    boolean version = Character.isDigit(right.charAt(0)) && right.indexOf('.') > 0;
    return version || isAction(left, right);
  }

  /** {@code kms:Decrypt}, {@code aws:SecureTransport}, {@code s3:GetObject}. */
  private static boolean isAction(String left, String right) {
    if (!Character.isUpperCase(right.charAt(0))) {
      return false;
    }
    boolean numbered = Character.isDigit(left.charAt(left.length() - 1));
    return numbered || CamelShape.humps(right) > 1 || ApiVerbs.isVerb(right);
  }
}
