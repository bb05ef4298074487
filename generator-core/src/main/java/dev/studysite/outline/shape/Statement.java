package dev.studysite.outline.shape;

import java.util.List;

/**
 * Statements that have no signs of a program: the clauses of a query, {@code ORDER BY created}, and
 * the head of a loop, {@code for name in names:}.
 */
final class Statement {

  private static final int MAX_LENGTH = 160;
  private static final String LOOP = "for ";
  private static final String IN = " in ";
  private static final List<String> CLAUSES =
      List.of(
          "SELECT ",
          "FROM ",
          "WHERE ",
          "GROUP BY ",
          "ORDER BY ",
          "LIMIT ",
          "HAVING ",
          "INSERT INTO ",
          "DELETE FROM ",
          "UPDATE ",
          "VALUES ",
          "JOIN ",
          "LEFT JOIN ",
          "RIGHT JOIN ",
          "INNER JOIN ",
          "OUTER JOIN ",
          "FULL JOIN ",
          "CREATE TABLE ",
          "ALTER TABLE ",
          "DROP TABLE ");

  /** Words that make a clause the name of itself: {@code ORDER BY clause}. */
  private static final List<String> NAMES =
      List.of("clause", "clauses", "statement", "statements", "keyword", "query", "command");

  private Statement() {}

  /** True where the words between two offsets are such a statement. */
  static boolean isAt(String text, int start, int end) {
    if (end - start < LOOP.length() || end - start > MAX_LENGTH) {
      return false;
    }
    char first = text.charAt(start);
    if (first == 'f') {
      return isLoop(text, start, end);
    }
    boolean capitals = isCapital(first) && isCapital(text.charAt(start + 1));
    return capitals && isCapital(text.charAt(start + 2)) && isClause(text, start, end);
  }

  private static boolean isClause(String text, int start, int end) {
    for (String clause : CLAUSES) {
      int after = start + clause.length();
      if (after < end && text.startsWith(clause, start)) {
        char next = text.charAt(after);
        return !isCapital(next)
            && ".:?".indexOf(text.charAt(end - 1)) < 0
            && !names(text, after, end);
      }
    }
    return false;
  }

  private static boolean names(String text, int from, int end) {
    String last = text.substring(Math.max(from, text.lastIndexOf(' ', end - 1) + 1), end);
    return NAMES.contains(last);
  }

  /** One or more names, "in", and one expression without blanks. */
  private static boolean isLoop(String text, int start, int end) {
    int in = text.indexOf(IN, start);
    if (!text.startsWith(LOOP, start) || in < 0 || in >= end || text.charAt(end - 1) != ':') {
      return false;
    }
    String names = text.substring(start + LOOP.length(), in);
    boolean single = names.indexOf(' ') < 0 || names.indexOf(',') > 0;
    return single && text.substring(in + IN.length(), end).indexOf(' ') < 0;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
