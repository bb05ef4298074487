package dev.studysite.outline.inline;

import java.util.Set;

/** Paths, as against words with a slash between them: {@code client/server}, {@code TCP/IP}. */
final class PathShape {

  private static final Set<String> MEDIA =
      Set.of("application", "audio", "font", "image", "multipart", "text", "video");

  private static final Set<String> WORDS_AFTER_SLASH = Set.of("and", "or");

  private PathShape() {}

  /**
   * True for paths and media types.
   *
   * @param s an atom with a slash
   * @param before the character in front of it
   */
  static boolean isCode(String s, char before) {
    if (s.charAt(0) == '/') {
      return isAbsolute(s, before);
    }
    String[] parts = s.split("/", -1);
    boolean file = false;
    boolean joined = false;
    for (String part : parts) {
      file |= isFileLike(part);
      joined |= part.indexOf('-') > 0;
    }
    if (file || (parts.length == 2 && MEDIA.contains(parts[0]) && WordForm.isLower(parts[1]))) {
      return true;
    }
    // role/role-name/session
    return parts.length > 2 && joined && WordForm.isLower(s) && !parts[1].isEmpty();
  }

  /** {@code /etc/hosts}, {@code /health}; not {@code $1 /month}, {@code and /or}. */
  private static boolean isAbsolute(String s, char before) {
    String rest = s.substring(1);
    boolean rate = Character.isLetterOrDigit(before) || before == ')';
    return !rate
        && (Character.isLetter(rest.charAt(0)) || "._~*".indexOf(rest.charAt(0)) >= 0)
        && !WORDS_AFTER_SLASH.contains(rest);
  }

  private static boolean isFileLike(String part) {
    if (part.indexOf('.') >= 0) {
      return DottedShape.isCode(part, ' ');
    }
    boolean letters = part.codePoints().anyMatch(Character::isLetter);
    return (letters && part.length() > 1 && part.codePoints().anyMatch(c -> "=*~".indexOf(c) >= 0))
        || isQualified(part);
  }

  private static boolean isQualified(String part) {
    return part.indexOf(':') > 0
        && part.indexOf(':') < part.length() - 1
        && PairShape.isQualified(part);
  }
}
