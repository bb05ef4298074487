/** Finds every mention of a term and decides which of them become links. */
@NullMarked
package dev.studysite.link;

import org.jspecify.annotations.NullMarked;
