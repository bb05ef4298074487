package dev.studysite.read;

import dev.studysite.problem.Place;

/**
 * A value of {@code site.properties}, or of whatever stands over it.
 *
 * @param value the value without the blanks around it
 * @param where where it was set, for whoever has to mend it
 */
public record Setting(String value, Place where) {}
