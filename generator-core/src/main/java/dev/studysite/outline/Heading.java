package dev.studysite.outline;

/**
 * The name of a section or of the whole note.
 *
 * @param level 0 for the title of the note, 1 to 3 for sections
 * @param text the words, without marks such as {@code #} or a closing colon
 * @param evidence why
 */
public record Heading(int level, Passage text, Evidence evidence) {}
