package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;

/** What can be said of a line by itself. */
final class ShapeAttributes {

  private static final Buckets WORDS = new Buckets(0, 1, 2, 3, 5, 8, 12, 20);
  private static final Buckets LENGTHS = new Buckets(24, 40, 54, 64, 76, 96);
  private static final Buckets HEAD_WORDS = new Buckets(0, 1, 2, 3, 5);
  private static final Buckets CODE_SIGNS = new Buckets(0, 1, 2, 5);
  private static final Buckets COLUMNS = new Buckets(0, 1, 3, 7, 11);
  private static final Buckets TAIL_WORDS = new Buckets(1, 3, 7);

  private static final int EARLY = 3;
  private static final int NUMBER = 9;

  private ShapeAttributes() {}

  static void put(LineShape shape, int i, Attributes to) {
    to.put(i, Attribute.FORM, Form.of(shape).ordinal());
    to.put(i, Attribute.MARKER, shape.marker().type().ordinal());
    to.put(i, Attribute.KIND, shape.kind().ordinal());
    to.put(i, Attribute.LENGTH, LENGTHS.of(shape.end()));
    to.put(i, Attribute.END, end(shape));
    to.put(i, Attribute.START, start(shape));
    to.put(i, Attribute.CASE, letters(shape));
    to.put(i, Attribute.WORDS, WORDS.of(shape.words()));
    to.put(i, Attribute.SIGN, shape.sign().kind().ordinal());
    to.put(i, Attribute.HEAD, HEAD_WORDS.of(shape.sign().headWords()));
    to.put(i, Attribute.TAIL, tail(shape));
    to.put(i, Attribute.VERB, verb(shape));
    to.put(i, Attribute.PROSE, prose(shape));
    to.put(i, Attribute.SIGNS, signs(shape));
    to.put(i, Attribute.CODE, CODE_SIGNS.of(shape.codeSigns()));
    to.put(i, Attribute.INDENT, COLUMNS.of(shape.columns()));
  }

  private static int end(LineShape shape) {
    if (shape.is(Fact.ENDS_COLON)) {
      return 1;
    }
    if (shape.is(Fact.ENDS_STOP)) {
      return 2;
    }
    if (shape.is(Fact.ENDS_QUESTION)) {
      return 3;
    }
    if (shape.is(Fact.ENDS_OPEN)) {
      return 4;
    }
    if (shape.is(Fact.ENDS_FUNCTION_WORD)) {
      return 5;
    }
    return shape.last() == ')' ? 6 : 0;
  }

  private static int start(LineShape shape) {
    if (shape.is(Fact.STARTS_OPTION)) {
      return 12;
    }
    if (shape.is(Fact.STARTS_QUOTE)) {
      return 4;
    }
    if (shape.is(Fact.STARTS_BRACKET)) {
      return 5;
    }
    int word = firstWord(shape);
    if (word > 0) {
      return word;
    }
    if (shape.is(Fact.STARTS_DIGIT)) {
      return 3;
    }
    return shape.is(Fact.STARTS_UPPER) ? 1 : shape.is(Fact.STARTS_LOWER) ? 2 : 0;
  }

  private static int firstWord(LineShape shape) {
    if (shape.is(Fact.STARTS_ARTICLE)) {
      return 6;
    }
    if (shape.is(Fact.STARTS_PRONOUN)) {
      return 7;
    }
    if (shape.is(Fact.STARTS_LINK_WORD)) {
      return 8;
    }
    if (shape.is(Fact.STARTS_QUESTION_WORD)) {
      return 9;
    }
    if (shape.is(Fact.STARTS_COMMAND)) {
      return 10;
    }
    return shape.is(Fact.STARTS_IDENTIFIER) ? 11 : 0;
  }

  private static int letters(LineShape shape) {
    if (shape.is(Fact.UNCASED)) {
      return 3;
    }
    if (shape.is(Fact.ALL_CAPS)) {
      return 2;
    }
    if (shape.is(Fact.TITLE_CASE)) {
      return 1;
    }
    return shape.is(Fact.ONE_WORD) ? 4 : 0;
  }

  private static int tail(LineShape shape) {
    Sign sign = shape.sign();
    if (!sign.isThere()) {
      return 0;
    }
    int bucket = TAIL_WORDS.of(shape.words() - sign.headWords());
    char first = sign.end() < shape.end() ? shape.line().text().charAt(sign.end()) : ' ';
    boolean number = Character.isDigit(first) || first == '$';
    return number ? NUMBER : 1 + bucket + (Character.isUpperCase(first) ? 4 : 0);
  }

  private static int verb(LineShape shape) {
    Sign verb = shape.verb();
    if (!verb.isThere()) {
      return shape.is(Fact.HAS_VERB) ? 5 : 0;
    }
    int copula = shape.is(Fact.NAMES_KIND) ? 6 : 1;
    int kind = verb.kind() == Sign.Kind.COPULA ? copula : 3;
    return verb.headWords() <= EARLY ? kind : kind + 1;
  }

  private static int prose(LineShape shape) {
    return (shape.is(Fact.HAS_VERB) ? 1 : 0)
        + (shape.is(Fact.HAS_ARTICLE) ? 2 : 0)
        + (shape.is(Fact.HAS_INNER_STOP) ? 4 : 0);
  }

  private static int signs(LineShape shape) {
    return (shape.is(Fact.HAS_CODE_SIGNS) ? 1 : 0)
        + (shape.is(Fact.HAS_BRACKETS) ? 2 : 0)
        + (shape.is(Fact.HAS_DIGIT) ? 4 : 0);
  }
}
