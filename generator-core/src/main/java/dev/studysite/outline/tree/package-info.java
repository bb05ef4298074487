/** Puts labelled lines together: blocks, sections, and the topics that make pages. */
@NullMarked
package dev.studysite.outline.tree;

import org.jspecify.annotations.NullMarked;
