package dev.studysite.outline.label;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/** Finds the headword of a line that defines something. */
final class Terms {

  private static final int MAX_TERM = 120;

  private Terms() {}

  /** The headword as it stands; never empty for a line with words. */
  static String of(LineShape shape) {
    String text = shape.line().text();
    int stop = head(shape);
    String head = text.substring(shape.start(), Math.min(stop, shape.start() + MAX_TERM)).strip();
    if (shape.sign().kind() == Sign.Kind.EQUALS && stop == shape.sign().start()) {
      head = acronym(head, text.substring(shape.sign().end(), shape.end()));
    }
    return withoutArticle(head);
  }

  private static int head(LineShape shape) {
    Sign sign = shape.sign();
    Sign verb = shape.verb();
    boolean strong = sign.isThere() && sign.kind().compareTo(Sign.Kind.COMMA) < 0;
    if (strong && (!verb.isThere() || sign.start() < verb.start())) {
      return sign.start();
    }
    if (verb.isThere() && (!sign.isThere() || verb.start() < sign.start() || strong)) {
      return verb.start();
    }
    if (sign.isThere() && !(verb.isThere() && sign.kind() == Sign.Kind.COMMA)) {
      return sign.start();
    }
    if (verb.isThere()) {
      return verb.start();
    }
    return shape.is(Fact.ENDS_COLON) ? shape.end() - 1 : shape.end();
  }

  /** "Dedicated hardware ABC = a big cat" defines ABC. */
  private static String acronym(String head, String tail) {
    int space = head.lastIndexOf(' ');
    String last = head.substring(space + 1);
    return space > 0 && last.length() > 1 && initials(tail).equalsIgnoreCase(last) ? last : head;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length() && i < MAX_TERM; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        initials.append(text.charAt(i));
      }
      inside = letter;
    }
    return initials.toString();
  }

  private static String withoutArticle(String head) {
    for (String article : new String[] {"A ", "An ", "The "}) {
      if (head.length() > article.length()
          && head.regionMatches(true, 0, article, 0, article.length())) {
        return head.substring(article.length()).strip();
      }
    }
    return head;
  }
}
