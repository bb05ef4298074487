package dev.studysite.outline.tree;

import dev.studysite.outline.label.Row;
import dev.studysite.outline.shape.Marker;

/**
 * Tells marks that say something from those that only say "an entry". A tick, a cross, a star or a
 * picture is the writer's word; a dash, a dot or a plus is none, except where it is what the line
 * is about: {@code > 50 TB}, {@code ~ 5 minutes}, {@code * = any number}.
 */
final class SpokenMarks {

  private static final String BULLETS = "+~";
  private static final String BOUNDS = ">~";

  private SpokenMarks() {}

  /** True where the mark of a line is among its words, whatever the line is. */
  static boolean isWord(Row row) {
    if (row.shape().marker().stands() && row.shape().start() >= row.contentEnd()) {
      return true;
    }
    return switch (row.shape().marker().type()) {
      case NONE, NUMBER, LETTER, HASH -> false;
      case SECTION, QUESTION, ANSWER -> true;
      case SYMBOL -> isPicture(row) || isBound(row) || isColumn(row);
      case QUOTE -> isBound(row) || isExplained(row);
      case DASH, STAR, DOT, DASHES, ARROW -> isExplained(row);
    };
  }

  /** A tick, a star, an emoji, a line of a drawing. */
  private static boolean isPicture(Row row) {
    return BULLETS.indexOf(sign(row)) < 0;
  }

  /** {@code > 50 TB}: more than. */
  private static boolean isBound(Row row) {
    char first = row.shape().first();
    boolean amount = (first >= '0' && first <= '9') || "$€£".indexOf(first) >= 0;
    return amount && BOUNDS.indexOf(sign(row)) >= 0;
  }

  /** {@code * = any number}: the sign is the term. */
  private static boolean isExplained(Row row) {
    int next = row.shape().start() + 1;
    String text = row.line().text();
    boolean alone = next >= text.length() || text.charAt(next) <= ' ';
    return row.shape().first() == '=' && alone && isOneSign(row.shape().marker());
  }

  /** A plus or tilde in a column of signs stands well apart from what it means. */
  private static boolean isColumn(Row row) {
    Marker mark = row.shape().marker();
    boolean tab = row.line().text().indexOf('\t', mark.end()) == mark.end();
    return isExplained(row) || tab || row.shape().start() - mark.end() > 1;
  }

  private static boolean isOneSign(Marker mark) {
    return mark.end() - mark.start() == 1;
  }

  private static char sign(Row row) {
    return row.line().text().charAt(row.shape().marker().start());
  }
}
