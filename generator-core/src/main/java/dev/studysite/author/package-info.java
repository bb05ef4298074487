/**
 * Answers the author's own questions about the notes, such as what a line was taken for and why.
 */
@NullMarked
package dev.studysite.author;

import org.jspecify.annotations.NullMarked;
