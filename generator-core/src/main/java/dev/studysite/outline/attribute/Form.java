package dev.studysite.outline.attribute;

import dev.studysite.outline.shape.Fact;
import dev.studysite.outline.shape.LineShape;
import dev.studysite.outline.shape.Sign;
import java.util.Locale;

/** The coarse form of a line: what a reader sees at a glance, before reading. */
enum Form {
  RULE,
  BANNER,
  FENCE,
  PROMPT,
  CODE,
  BRACKETS,
  SETTING,
  ADDRESS,
  PIPES,
  COLUMNS,
  HASH,
  QUESTION_MARK,
  ANSWER_MARK,
  QUOTE,
  SECTION_NUMBER,
  BULLET_COLON,
  BULLET_SIGN,
  BULLET_SENTENCE,
  BULLET_SHORT,
  BULLET_LONG,
  ORDINAL_COLON,
  ORDINAL_SIGN,
  ORDINAL_SHORT,
  ORDINAL_LONG,
  QUESTION,
  COLON_SHORT,
  COLON_LONG,
  CAPITALS,
  TERM_DASH,
  TERM_COLON,
  TERM_SIGN,
  TERM_VERB,
  TERM_KIND,
  TITLE_CASE,
  NAME,
  SENTENCE,
  SMALL_START,
  LONG;

  private static final int SHORT = 6;
  private static final int SHORT_COLON = 8;
  private static final int SHORT_BULLET = 4;
  private static final int MAX_HEAD = 7;
  private static final int LONG_LINE = 9;

  /** The name used in the file of weights. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form of a line that is not blank. */
  static Form of(LineShape shape) {
    Form special = special(shape);
    if (special != TITLE_CASE) {
      return special;
    }
    if (shape.marker().isOrdinal()) {
      return ordinal(shape);
    }
    return shape.marker().isBullet() ? bullet(shape) : unmarked(shape);
  }

  private static Form special(LineShape shape) {
    return switch (shape.kind()) {
      case RULE -> RULE;
      case BANNER -> BANNER;
      case FENCE -> FENCE;
      case PROMPT -> PROMPT;
      case CODE -> CODE;
      case BRACKETS -> BRACKETS;
      case SETTING -> SETTING;
      case ADDRESS -> ADDRESS;
      case PIPES -> PIPES;
      case COLUMNS -> COLUMNS;
      default ->
          switch (shape.marker().type()) {
            case HASH -> HASH;
            case QUESTION -> QUESTION_MARK;
            case ANSWER -> ANSWER_MARK;
            case SECTION -> SECTION_NUMBER;
            case QUOTE -> QUOTE;
            default -> TITLE_CASE;
          };
    };
  }

  private static Form bullet(LineShape shape) {
    if (shape.is(Fact.ENDS_COLON)) {
      return BULLET_COLON;
    }
    if (parts(shape)) {
      return BULLET_SIGN;
    }
    if (shape.is(Fact.ENDS_STOP) || shape.is(Fact.HAS_VERB)) {
      return BULLET_SENTENCE;
    }
    return shape.words() <= SHORT_BULLET ? BULLET_SHORT : BULLET_LONG;
  }

  private static Form ordinal(LineShape shape) {
    if (shape.is(Fact.ENDS_COLON)) {
      return ORDINAL_COLON;
    }
    if (parts(shape)) {
      return ORDINAL_SIGN;
    }
    return shape.words() <= SHORT && !shape.is(Fact.ENDS_STOP) ? ORDINAL_SHORT : ORDINAL_LONG;
  }

  private static Form unmarked(LineShape shape) {
    if (shape.is(Fact.ENDS_QUESTION)) {
      return QUESTION;
    }
    if (shape.is(Fact.ENDS_COLON)) {
      return shape.words() <= SHORT_COLON ? COLON_SHORT : COLON_LONG;
    }
    if (shape.is(Fact.ALL_CAPS) && shape.words() <= LONG_LINE && !parts(shape)) {
      return CAPITALS;
    }
    if (parts(shape)) {
      return switch (shape.sign().kind()) {
        case DASH -> TERM_DASH;
        case COLON -> TERM_COLON;
        default -> TERM_SIGN;
      };
    }
    return words(shape);
  }

  private static Form words(LineShape shape) {
    boolean subject = !shape.is(Fact.STARTS_PRONOUN) && !shape.is(Fact.STARTS_LINK_WORD);
    if (shape.verb().isThere() && subject && shape.verb().headWords() <= MAX_HEAD) {
      boolean kind = shape.verb().kind() == Sign.Kind.MEANS || shape.is(Fact.NAMES_KIND);
      return kind ? TERM_KIND : TERM_VERB;
    }
    if (shape.is(Fact.ENDS_STOP)) {
      return SENTENCE;
    }
    boolean brief = shape.words() <= LONG_LINE && !shape.is(Fact.HAS_VERB);
    if (brief && shape.is(Fact.TITLE_CASE)) {
      return TITLE_CASE;
    }
    if (shape.words() <= SHORT && !shape.is(Fact.HAS_VERB)) {
      return NAME;
    }
    return shape.is(Fact.STARTS_LOWER) ? SMALL_START : LONG;
  }

  private static boolean parts(LineShape shape) {
    Sign.Kind kind = shape.sign().kind();
    boolean strong = kind != Sign.Kind.NONE && kind.compareTo(Sign.Kind.COMMA) < 0;
    return strong && shape.sign().headWords() <= MAX_HEAD;
  }
}
