package dev.studysite.text;

/**
 * A place in a file as a person counts it.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in code points; a tab is one column
 */
public record Position(int line, int column) {}
