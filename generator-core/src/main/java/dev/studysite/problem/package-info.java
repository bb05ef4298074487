/** What is wrong with the user's files, as values: where, what, and what to do about it. */
@NullMarked
package dev.studysite.problem;

import org.jspecify.annotations.NullMarked;
