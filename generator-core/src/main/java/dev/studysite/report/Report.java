package dev.studysite.report;

/**
 * A report as it is to be written.
 *
 * @param name the name of its file, such as {@code outline.tsv}
 * @param text the whole text
 */
public record Report(String name, String text) {}
