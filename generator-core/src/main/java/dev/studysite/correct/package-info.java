/** Finds slips in notes and records what should stand there, as edits over the untouched source. */
@NullMarked
package dev.studysite.correct;

import org.jspecify.annotations.NullMarked;
