package dev.studysite.render.page;

/**
 * A part of something that is too long for one page.
 *
 * @param label what it is called
 * @param href its page
 * @param count how many entries it has
 */
public record PartView(String label, String href, int count) {}
