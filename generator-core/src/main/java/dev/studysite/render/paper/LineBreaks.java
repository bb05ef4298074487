package dev.studysite.render.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where lines may be broken: before spaces, which the renderer drops at the start of a line, and
 * behind a hyphen, dash or slash inside a word. The rules of the Java runtime also break before
 * brackets and slashes, which tears what is copied from the PDF, and they change from one version
 * to the next.
 */
final class LineBreaks implements FSTextBreaker {

  private static final int DONE = -1;

  /** A word of more letters is an address or a path, and may be broken between its parts. */
  private static final int LONG = 20;

  private static final String PARTS = ".,:;_=&?";

  private String text = "";
  private int at;
  private int wordEnd;
  private boolean isLong;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
    wordEnd = 0;
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
    if (at >= wordEnd) {
      measureWord();
    }
    if (isSpace(after) || isSpace(before)) {
      return !isSpace(before);
    }
    boolean joint = before == '-' || before == '–' || before == '—' || before == '/';
    boolean inside = at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    boolean part = isLong && PARTS.indexOf(before) >= 0;
    return ((joint || part) && inside && Character.isLetter(after))
        || (before == ']' && after == '[');
  }

  private void measureWord() {
    int start = isSpace(text.charAt(at)) ? at : at - 1;
    while (wordEnd < text.length() && (wordEnd <= at || !isSpace(text.charAt(wordEnd)))) {
      wordEnd++;
    }
    isLong = wordEnd - start > LONG;
  }

  /** A no-break space is none. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u200b';
  }
}
