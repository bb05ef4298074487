package dev.studysite.outline.shape;

/** The closed classes of words that tell a sentence from a name, and a command from both. */
enum WordKind {
  /** Any other word. */
  OPEN,
  /** "a", "the". */
  ARTICLE,
  /** "it", "you", "this". */
  PRONOUN,
  /** Prepositions and conjunctions: "of", "when". */
  LINK,
  /** "what", "how". */
  QUESTION,
  /** "is", "are". */
  COPULA,
  /** "means", "refers". */
  MEANS,
  /** "can", "should", "has". */
  AUXILIARY,
  /** Words that open a command or statement: {@code sudo}, {@code import}. */
  COMMAND
}
