package dev.studysite.outline.shape;

/** Something that can be said of the words of one line. */
public enum Fact {
  /** A colon ends the line: {@code Types:}. */
  ENDS_COLON,
  /** A full stop, an exclamation mark or their like ends the line. */
  ENDS_STOP,
  /** A question mark ends the line. */
  ENDS_QUESTION,
  /** A comma, a dash or an open bracket ends the line: it is not over. */
  ENDS_OPEN,
  /** A word such as "the", "of", "and" ends the line: it is not over. */
  ENDS_FUNCTION_WORD,
  /** The first letter is a capital. */
  STARTS_UPPER,
  /** The first letter is a small one. */
  STARTS_LOWER,
  /** The words start with a digit. */
  STARTS_DIGIT,
  /** The words start with a quotation mark. */
  STARTS_QUOTE,
  /** The words start with an opening bracket. */
  STARTS_BRACKET,
  /** The first word is an article. */
  STARTS_ARTICLE,
  /** The first word is a pronoun: "it", "this", "you". */
  STARTS_PRONOUN,
  /** The first word is a preposition or conjunction: "in", "when", "and". */
  STARTS_LINK_WORD,
  /** The first word asks: "what", "how", "why". */
  STARTS_QUESTION_WORD,
  /** Every cased letter is a capital, and there are at least two. */
  ALL_CAPS,
  /** Most long words start with a capital, and there are at least two words. */
  TITLE_CASE,
  /** A form of "to be" or another word that only sentences have stands in the line. */
  HAS_VERB,
  /** An article stands in the line. */
  HAS_ARTICLE,
  /** A web address stands in the line. */
  HAS_ADDRESS,
  /** Signs stand in the line that programs use and prose does not. */
  HAS_CODE_SIGNS,
  /** A full stop, followed by a capital, stands inside the line. */
  HAS_INNER_STOP,
  /** Brackets stand in the line. */
  HAS_BRACKETS,
  /** A digit stands in the line. */
  HAS_DIGIT,
  /** A name such as {@code PutMetricData} or {@code my_var} is the first word. */
  STARTS_IDENTIFIER,
  /** Two blanks or a tab stand inside the line. */
  HAS_GAP,
  /** The scripts of the line have no capitals: Chinese, Arabic, and so on. */
  UNCASED,
  /** The first word is a command-line option, an at sign or another start of a command. */
  STARTS_OPTION,
  /** The first word opens a command or statement: {@code sudo}, {@code SELECT}, {@code import}. */
  STARTS_COMMAND,
  /** The words are a single one without blanks. */
  ONE_WORD,
  /** An article follows the verb that may part a term from its meaning: "X is a ...". */
  NAMES_KIND;

  /** The bit of this fact in a mask. */
  int bit() {
    return 1 << ordinal();
  }
}
