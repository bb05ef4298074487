/**
 * Serves the author: says what a line was taken for and why, and lays the open suggestions before
 * the owner.
 */
@NullMarked
package dev.studysite.author;

import org.jspecify.annotations.NullMarked;
