package dev.studysite.glossary;

/**
 * What the letters of an acronym stand for.
 *
 * @param words such as {@code portable document format}
 * @param fromNotes true where the notes themselves give it; it is never said to be theirs otherwise
 */
public record Expansion(String words, boolean fromNotes) {}
