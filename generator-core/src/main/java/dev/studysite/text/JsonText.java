package dev.studysite.text;

import java.util.HexFormat;

/** Writes text as a string of JSON, which is one of JavaScript too. */
public final class JsonText {

  private JsonText() {}

  /** The text in quotes; what could end a script or a line of it is escaped. */
  public static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' '
          || c == '<'
          || c == '\u2028'
          || c == '\u2029'
          || (Character.isSurrogate(c) && !isPaired(text, i))) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
