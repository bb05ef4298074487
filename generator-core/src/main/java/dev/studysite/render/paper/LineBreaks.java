package dev.studysite.render.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where lines may be broken: behind spaces, and behind a hyphen, dash or slash inside a word. The
 * rules of the Java runtime also break before brackets and slashes, which tears what is copied from
 * the PDF, and they change from one version to the next.
 */
final class LineBreaks implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    at++;
    while (at < text.length() && !mayBreak()) {
      at++;
    }
    return at;
  }

  private boolean mayBreak() {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isSpace(before)) {
      return !isSpace(after);
    }
    boolean joint = before == '-' || before == '–' || before == '—' || before == '/';
    boolean inside = at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    return joint && inside && Character.isLetter(after) || before == ']' && after == '[';
  }

  /** A no-break space is none. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u200b';
  }
}
