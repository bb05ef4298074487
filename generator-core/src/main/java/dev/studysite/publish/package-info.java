/** Puts files on disk: all of them or none, and only those that changed. */
@NullMarked
package dev.studysite.publish;

import org.jspecify.annotations.NullMarked;
