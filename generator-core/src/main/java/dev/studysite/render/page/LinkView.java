package dev.studysite.render.page;

/**
 * A link.
 *
 * @param text its words
 * @param href the address, relative to the page that is shown
 */
public record LinkView(String text, String href) {}
