package dev.studysite.render.view;

/**
 * A term in one line or two, for a margin or a tooltip.
 *
 * @param slug the last part of the term's address; it names the term on the page
 * @param name the term
 * @param expansion what its letters stand for; empty where that is not known
 * @param text the first sentence of its definition
 * @param href the address of the term's page, relative to the page that is shown
 */
public record GlossView(String slug, String name, String expansion, String text, String href) {}
