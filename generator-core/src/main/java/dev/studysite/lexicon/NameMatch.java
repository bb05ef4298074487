package dev.studysite.lexicon;

/**
 * A name found in a text.
 *
 * @param start the first UTF-16 offset of it in the text
 * @param end the offset behind it
 * @param form the form that it was found by
 * @param value what was registered for the form
 * @param variant how what stands there differs from the form
 * @param <T> the type of the registered values
 */
public record NameMatch<T>(int start, int end, String form, T value, Variant variant) {

  /** How what stands in the text differs from the form; a later one differs more. */
  public enum Variant {
    /** Not at all. */
    EXACT,
    /** In the case of its letters only. */
    CASE,
    /** In spaces and hyphens: {@code Graph QL}, {@code pay load}. */
    SPACING,
    /** In a plural or possessive ending, perhaps in case and spaces too. */
    INFLECTED
  }
}
