package dev.studysite.outline.inline;

import java.util.Set;

/** Names with dots: {@code instance.id}, {@code xray-daemon.config}, {@code .ebextensions}. */
final class DottedShape {

  /** Short forms that end in a dot and may have the next word glued to it. */
  private static final Set<String> SHORT_FORMS =
      Set.of("approx", "eg", "esp", "etc", "ie", "incl", "max", "min", "resp", "vs");

  /** Libraries that are named like files. */
  private static final Set<String> NAMES_IN_JS =
      Set.of(
          "angular",
          "backbone",
          "d3",
          "ember",
          "express",
          "nest",
          "next",
          "node",
          "nuxt",
          "react",
          "socket",
          "three",
          "vue");

  private static final Set<String> ENDINGS =
      Set.of(
          "avi",
          "bak",
          "bash",
          "bat",
          "bin",
          "bmp",
          "c",
          "cfg",
          "class",
          "cmd",
          "conf",
          "config",
          "cpp",
          "crt",
          "cs",
          "css",
          "csv",
          "db",
          "dll",
          "doc",
          "docx",
          "env",
          "exe",
          "gif",
          "go",
          "gradle",
          "gz",
          "h",
          "hcl",
          "htm",
          "html",
          "ini",
          "ipynb",
          "iso",
          "jar",
          "java",
          "jpeg",
          "jpg",
          "js",
          "json",
          "jsx",
          "key",
          "kt",
          "lock",
          "log",
          "md",
          "mp3",
          "mp4",
          "pcap",
          "pdf",
          "pem",
          "php",
          "pl",
          "png",
          "ppt",
          "properties",
          "ps1",
          "pub",
          "py",
          "rb",
          "rpm",
          "rs",
          "sh",
          "sql",
          "svg",
          "tar",
          "tf",
          "tfvars",
          "tgz",
          "toml",
          "ts",
          "tsv",
          "tsx",
          "txt",
          "vbs",
          "war",
          "wav",
          "xls",
          "xlsx",
          "xml",
          "yaml",
          "yml",
          "zip");

  private DottedShape() {}

  /**
   * True for names with dots.
   *
   * @param s an atom with a dot
   * @param before the character in front of it
   */
  static boolean isCode(String s, char before) {
    if (s.charAt(0) == '.') {
      return s.length() > 2
          && !Character.isLetterOrDigit(before)
          && Character.isLowerCase(s.charAt(1))
          && WordForm.isIdentifier(s.substring(1));
    }
    String[] parts = s.split("\\.", -1);
    for (String part : parts) {
      if (part.isEmpty() || !WordForm.isIdentifier(part)) {
        return false;
      }
    }
    return isName(s, parts);
  }

  private static boolean isName(String s, String[] parts) {
    String first = parts[0];
    String last = parts[parts.length - 1];
    boolean initials = true;
    for (String part : parts) {
      initials &= part.length() == 1;
    }
    if (parts.length < 2 || initials || isNameInJs(first, last)) {
      return false;
    }
    if (ENDINGS.contains(last)) {
      return true;
    }
    return parts.length > 2 ? isLongName(parts) : isPair(s, first, last);
  }

  private static boolean isNameInJs(String first, String last) {
    boolean name = WordForm.isCapitalised(first) || NAMES_IN_JS.contains(first);
    return name && last.equals("js") && WordForm.isAlphanumeric(first);
  }

  /** {@code java.util.List}; not {@code 3.5.x}. */
  private static boolean isLongName(String[] parts) {
    for (String part : parts) {
      if (part.length() < 2 && !Character.isDigit(part.charAt(0))) {
        return false;
      }
    }
    return !Character.isDigit(parts[0].charAt(0));
  }

  /**
   * Two words of small letters, or a size such as {@code m5.2xlarge}; a capital behind the dot
   * opens a sentence without its blank.
   */
  private static boolean isPair(String s, String first, String last) {
    boolean size = first.chars().anyMatch(Character::isDigit) && last.length() > 2;
    boolean name = Character.isLetter(last.charAt(0)) || (size && WordForm.isLower(last));
    return WordForm.isLower(s)
        && name
        && first.length() > 1
        && last.length() > 1
        && Character.isLetter(first.charAt(0))
        && !SHORT_FORMS.contains(first);
  }
}
