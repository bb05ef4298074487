package dev.studysite.render.page;

/**
 * The sentence that a mention stands in.
 *
 * @param before the words before the mention
 * @param match the mention
 * @param after the words behind it
 */
public record Excerpt(String before, String match, String after) {}
