/**
 * What is asked of each line before it is labelled: its shape, its neighbours, and the habits of
 * its note.
 */
@NullMarked
package dev.studysite.outline.attribute;

import org.jspecify.annotations.NullMarked;
