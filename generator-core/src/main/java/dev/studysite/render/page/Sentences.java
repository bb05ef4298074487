package dev.studysite.render.page;

/** Cuts text at the ends of sentences, and where those are far away between words. */
final class Sentences {

  private static final String MORE = "…";

  private Sentences() {}

  /** The end of a text: from the start of its last sentence, at most so many characters. */
  static String tail(CharSequence text, int most) {
    int from = 0;
    for (int i = text.length() - 2; i > 0; i--) {
      if (isStop(text, i)) {
        from = i + 2;
        break;
      }
    }
    if (text.length() - from <= most) {
      return text.subSequence(from, text.length()).toString();
    }
    int cut = text.length() - most;
    while (cut < text.length() && text.charAt(cut) != ' ') {
      cut++;
    }
    return MORE + text.subSequence(cut, text.length());
  }

  /** The beginning of a text: to the end of its first sentence, at most so many characters. */
  static String head(CharSequence text, int most) {
    int to = text.length();
    for (int i = 0; i < text.length() - 1; i++) {
      if (isStop(text, i)) {
        to = i + 1;
        break;
      }
    }
    if (to <= most) {
      return text.subSequence(0, to).toString();
    }
    int cut = most;
    while (cut > 0 && text.charAt(cut) != ' ') {
      cut--;
    }
    int end = cut == 0 ? most : cut;
    while (end > 1 && ",;:-–".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.subSequence(0, end) + MORE;
  }

  private static boolean isStop(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?';
    boolean capital = at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2));
    return mark && text.charAt(at + 1) == ' ' && capital;
  }
}
