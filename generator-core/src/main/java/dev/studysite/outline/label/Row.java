package dev.studysite.outline.label;

import dev.studysite.outline.Label;
import dev.studysite.outline.LineLabel;
import dev.studysite.outline.shape.LineKind;
import dev.studysite.outline.shape.LineScanner;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.text.Line;

/**
 * A line that is not blank, with what it looks like and what it was taken for.
 *
 * @param label what it was taken for
 * @param shape what it looks like
 */
public record Row(LineLabel label, LineShape shape) {

  /** The line. */
  public Line line() {
    return label.line();
  }

  /** What it was taken for. */
  public Label is() {
    return label.label();
  }

  /** What it looks like as a whole. */
  public LineKind kind() {
    return shape.kind();
  }

  /** True where the line goes on with the one above and shows nothing: an underline, a break. */
  public boolean isUnderline() {
    return is() == Label.CONTINUATION && kind() == LineKind.RULE;
  }

  /** The offset of the first character that is no white space, before any marker. */
  public int contentStart() {
    String text = line().text();
    int at = 0;
    while (at < shape.end() && LineScanner.isSpace(text.charAt(at))) {
      at++;
    }
    return Math.min(at, shape.start());
  }

  /** The offset behind the last character that is no white space. */
  public int contentEnd() {
    String text = line().text();
    int at = text.length();
    while (at > shape.start() && LineScanner.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
