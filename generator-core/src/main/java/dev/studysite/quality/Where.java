package dev.studysite.quality;

/**
 * A line of a note.
 *
 * @param note the note's path below {@code notes/}
 * @param line the line, from 1
 */
public record Where(String note, int line) {}
