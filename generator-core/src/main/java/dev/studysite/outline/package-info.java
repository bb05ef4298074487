/**
 * What an outline is: what each line of a note was taken for, and the tree of sections, topics and
 * blocks that the lines form. The inner packages read it out of raw notes.
 */
@NullMarked
package dev.studysite.outline;

import org.jspecify.annotations.NullMarked;
