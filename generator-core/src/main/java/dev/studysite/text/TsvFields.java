package dev.studysite.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a tab-separated line: {@code \t}, {@code \n}, {@code \r} and {@code \\} stand for
 * tab, line feed, carriage return and backslash.
 */
public final class TsvFields {

  private static final String LETTERS = "tnr\\";
  private static final String MEANINGS = "\t\n\r\\";

  private TsvFields() {}

  /** A field as it is written. */
  public static String escaped(String field) {
    StringBuilder out = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      int known = MEANINGS.indexOf(field.charAt(i));
      if (known < 0) {
        out.append(field.charAt(i));
      } else {
        out.append('\\').append(LETTERS.charAt(known));
      }
    }
    return out.toString();
  }

  /** The fields of a line, unescaped; a backslash before any other letter stands for itself. */
  public static List<String> of(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int known = c == '\\' && i + 1 < line.length() ? LETTERS.indexOf(line.charAt(i + 1)) : -1;
      if (known >= 0) {
        i++;
        field.append(MEANINGS.charAt(known));
      } else if (c == '\t') {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
