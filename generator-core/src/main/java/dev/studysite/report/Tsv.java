package dev.studysite.report;

import dev.studysite.text.TsvFields;
import java.util.Locale;

/** A tab-separated text while it is written; tab, line ends and backslash are escaped. */
final class Tsv {

  private final StringBuilder text = new StringBuilder();

  Tsv(String... columns) {
    row((Object[]) columns);
  }

  /** Adds a row; numbers with a fraction are written with three digits. */
  void row(Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      String field = fields[i] instanceof Double number ? decimal(number) : fields[i].toString();
      text.append(TsvFields.escaped(field));
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
