/**
 * What each line of a raw note looks like by itself, found in one pass over its characters, and the
 * tree that the indentations of a note form.
 */
@NullMarked
package dev.studysite.outline.shape;

import org.jspecify.annotations.NullMarked;
