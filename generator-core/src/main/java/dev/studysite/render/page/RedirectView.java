package dev.studysite.render.page;

/**
 * An address that something had before.
 *
 * @param href where it is now
 */
public record RedirectView(String href) {}
