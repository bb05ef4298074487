package dev.studysite.render.page;

/**
 * A sheet. Its pages are printed elsewhere.
 *
 * @param name the name of its files without their ending
 * @param noteHref the note it is made from
 */
public record SheetView(String name, String noteHref) {}
