package dev.studysite.lexicon;

/** What the letters' case says about a form. */
public enum CasePolicy {
  /** The form is the same word in any case: {@code event bus}. */
  ANY,
  /** Only this case is the name, another case is another word: {@code ECS}, {@code Go}. */
  EXACT
}
