package dev.studysite.lexicon;

/**
 * A right form and how freely a text may be brought to it.
 *
 * @param text the form as it should be written
 * @param form where it comes from
 * @param standing how sure its letters alone are
 */
public record KnownName(String text, Form form, Standing standing) {}
