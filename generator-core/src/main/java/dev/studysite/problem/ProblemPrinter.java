package dev.studysite.problem;

import dev.studysite.text.Position;

/** Prints problems the way compilers do, so that editors and terminals make the place a link. */
public final class ProblemPrinter {

  private static final int WIDEST_LINE = 160;

  /**
   * The problem as text: {@code path:line:col: what}, then the line with a caret under the column,
   * then the hint.
   *
   * @return one to four lines joined by a line feed, without one at the end
   */
  public String print(Problem problem) {
    StringBuilder out = new StringBuilder();
    out.append(problem.where()).append(": ").append(problem.what());
    problem.where().line().ifPresent(line -> appendLine(out, line, problem.where()));
    if (!problem.hint().isEmpty()) {
      out.append("\n  ").append(problem.hint());
    }
    return out.toString();
  }

  private static void appendLine(StringBuilder out, String line, Place where) {
    int column = where.position().map(Position::column).orElse(1);
    if (line.length() > WIDEST_LINE || column > line.codePointCount(0, line.length()) + 1) {
      return;
    }
    int caret = line.offsetByCodePoints(0, column - 1);
    out.append("\n  ").append(printable(line)).append("\n  ");
    out.append(" ".repeat(caret)).append('^');
  }

  /** A note may hold anything; a terminal must not be told what to do by it. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
    return out.toString();
  }
}
