/** What each line of a note is, and the tree of sections, topics and blocks that the lines form. */
@NullMarked
package dev.studysite.outline;

import org.jspecify.annotations.NullMarked;
